import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import { v7 as uuidv7 } from 'uuid'
import AdjustCredits from '#actions/credits/adjust_credits'
import CreateAgent from '#actions/agents/create_agent'
import PlaceHolds from '#actions/credits/place_holds'
import ReinstateCredits from '#actions/credits/reinstate_credits'
import WithdrawCredits from '#actions/credits/withdraw_credits'
import PriceVersion from '#models/price_version'
import { balanceOf } from '#tests/support/ledger'
import { heldCall } from '#tests/support/api/history'
import { isolate } from '#tests/support/api/isolation'
import { openBusiness } from '#tests/support/town'
import { openPurchase, pay } from '#tests/support/till'

const WELCOME_MC = 100_000n

/** A business with exactly so many millicredits, negative for debt, that has bought before or not. */
async function standingAt(startMc: bigint, hasBought = true) {
  const business = await openBusiness()
  const { account, user } = business
  const actor = { userId: user.id, address: null }
  const adjust = (amountMc: bigint) =>
    new AdjustCredits().handle({
      accountId: account.id,
      amountMc,
      reason: 'A test',
      actor,
      formId: uuidv7(),
    })
  let worthMc = WELCOME_MC
  if (hasBought) {
    const purchase = await openPurchase(account, 1000n, 1)
    await db.transaction((trx) => pay(purchase, trx))
    worthMc += 1000n
  }
  if (startMc !== worthMc) await adjust(startMc - worthMc)
  return { ...business, adjust }
}

async function figuresOf(account: Parameters<typeof balanceOf>[0]) {
  const { availableMc, heldMc, debtMc } = await balanceOf(account)
  return [availableMc, heldMc, debtMc]
}

test.group('Around zero and the limit of grace', (group) => {
  isolate(group)

  test('from {start}, {moved} more leaves {available} available and {debt} owed')
    .with([
      { start: 1n, moved: -1n, available: 0n, debt: 0n },
      { start: 0n, moved: -1n, available: 0n, debt: 1n },
      { start: 1n, moved: -2n, available: 0n, debt: 1n },
      { start: -1n, moved: 1n, available: 0n, debt: 0n },
      { start: -1n, moved: 2n, available: 1n, debt: 0n },
      { start: -300_000n, moved: 1_000_000n, available: 700_000n, debt: 0n },
      { start: -300_000n, moved: 300_000n, available: 0n, debt: 0n },
      { start: -300_000n, moved: 299_999n, available: 0n, debt: 1n },
      { start: -499_999n, moved: -1n, available: 0n, debt: 500_000n },
      { start: -500_000n, moved: -1n, available: 0n, debt: 500_001n },
      { start: -500_000n, moved: 500_001n, available: 1n, debt: 0n },
    ])
    .run(async ({ assert }, { start, moved, available, debt }) => {
      const { account, adjust } = await standingAt(start)
      await adjust(moved)
      assert.deepEqual(await figuresOf(account), [available, 0n, debt])
    })

  test('a debt of 300 and a purchase of 1,000 come to 700, also when it is told twice', async ({
    assert,
  }) => {
    const { account } = await standingAt(-300_000n)
    const purchase = await openPurchase(account, 1_000_000n)
    await db.transaction((trx) => pay(purchase, trx))
    assert.deepEqual(await figuresOf(account), [700_000n, 0n, 0n])
    await db.transaction((trx) => pay(purchase, trx))
    assert.deepEqual(await figuresOf(account), [700_000n, 0n, 0n])
  })

  test(
    'at {start}, bought before: {bought}, a call of ten minutes gets {seconds} s and holds {held}'
  )
    .with([
      { start: 150_000n, bought: true, seconds: 600, held: 150_000n, debt: 0n },
      { start: 149_999n, bought: true, seconds: 600, held: 150_000n, debt: 1n },
      { start: 0n, bought: true, seconds: 600, held: 150_000n, debt: 150_000n },
      { start: -350_000n, bought: true, seconds: 600, held: 150_000n, debt: 500_000n },
      { start: -350_001n, bought: true, seconds: 599, held: 149_999n, debt: 500_000n },
      { start: -485_000n, bought: true, seconds: 60, held: 15_000n, debt: 500_000n },
      { start: -485_001n, bought: true, seconds: null, held: 0n, debt: 485_001n },
      { start: -500_000n, bought: true, seconds: null, held: 0n, debt: 500_000n },
      { start: -700_000n, bought: true, seconds: null, held: 0n, debt: 700_000n },
      { start: 15_000n, bought: false, seconds: 60, held: 15_000n, debt: 0n },
      { start: 15_249n, bought: false, seconds: 60, held: 15_249n, debt: 0n },
      { start: 15_250n, bought: false, seconds: 61, held: 15_250n, debt: 0n },
      { start: 14_999n, bought: false, seconds: null, held: 0n, debt: 0n },
      { start: -1n, bought: false, seconds: null, held: 0n, debt: 1n },
    ])
    .run(async ({ assert }, { start, bought, seconds, held, debt }) => {
      const { account } = await standingAt(start, bought)
      const agent = await new CreateAgent().handle({ account, template: 'salon' })
      const call = await heldCall(account, agent, { chargeMc: null, settledAt: null })
      const price = await PriceVersion.firstOrFail()
      const [given] = await db.transaction((trx) =>
        new PlaceHolds().handle([{ call, price, ceilingSeconds: 600 }], trx)
      )
      assert.equal(given, seconds)
      const [, heldMc, debtMc] = await figuresOf(account)
      assert.deepEqual([heldMc, debtMc], [held, debt])
    })

  test(
    'of {start} left, {part} cents of a purchase of 1,000 credits that go back leave {available} and {debt} owed, and all is as before once they return'
  )
    .with([
      { start: 1_000_000n, part: 1000, available: 0n, debt: 0n },
      { start: 1_000_000n, part: 1, available: 999_000n, debt: 0n },
      { start: 300_000n, part: 1000, available: 0n, debt: 700_000n },
      { start: 0n, part: 333, available: 0n, debt: 333_000n },
      { start: -200_000n, part: 1000, available: 0n, debt: 1_200_000n },
    ])
    .run(async ({ assert }, { start, part, available, debt }) => {
      for (const kind of ['refund', 'dispute'] as const) {
        const { account } = await standingAt(start - 1_000_000n)
        const purchase = await openPurchase(account, 1_000_000n)
        await db.transaction((trx) => pay(purchase, trx))
        const amountMc = BigInt(part) * 1000n
        const gone = { kind, id: purchase.id, purchase, amountMc, actor: 'system' }
        const withdraw = () =>
          db.transaction((trx) => new WithdrawCredits().handle({ ...gone, trx }))
        const reinstate = () =>
          db.transaction((trx) => new ReinstateCredits().handle({ ...gone, trx }))
        const before = await figuresOf(account)
        assert.equal(await withdraw(), await withdraw())
        assert.deepEqual(await figuresOf(account), [available, 0n, debt])
        assert.equal(await reinstate(), await reinstate())
        assert.deepEqual(await figuresOf(account), before)
      }
    })
})

import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import { DateTime } from 'luxon'
import SaveTopUp from '#actions/billing/save_top_up'
import SweepPurchases from '#actions/billing/sweep_purchases'
import TopUpAccount from '#actions/billing/top_up_account'
import WatchBalance from '#actions/credits/watch_balance'
import AuditEntry from '#models/audit_entry'
import Notice from '#models/notice'
import Purchase from '#models/purchase'
import TopUp from '#models/top_up'
import { moveFrom } from '#services/ledger/splits'
import { post } from '#services/ledger/post'
import { atVendor, paidCheckout, worth } from '#tests/support/checkout_counter'
import { findingsOf, transactionsOf } from '#tests/support/ledger'
import { freeze } from '#tests/support/clock'
import { sandbox, work } from '#tests/support/town'
import type Account from '#models/account'

/** 1,100 credits in the purse, a card that was kept, and top-up below 500, once or twice a month. */
async function topUpOn({ caps = 20, card }: { caps?: number; card?: string } = {}) {
  const bought = await paidCheckout({ savesCard: true, ...(card && { card }) })
  const { account, user, pack } = bought
  const settings = { packId: pack.id, thresholdMc: 500_000n, monthlyCapMinor: caps * 100 }
  const actor = { userId: user.id, address: null }
  const save = () => new SaveTopUp().handle({ account, settings, actor })
  const topUp = (await save())!
  await work()
  return { ...bought, topUp, save, actor, settings }
}

let spends = 0

/** Spends so much, as calls would, and looks at the balance as they do. */
async function spend({ id: accountId }: Account, amountMc: bigint) {
  spends += 1
  await db.transaction(async (trx) => {
    await post(trx, {
      key: `adjust:${accountId}:${spends}`,
      kind: 'adjust',
      accountId,
      amountMc: -amountMc,
      reference: null,
      actor: 'system',
      entries: moveFrom('goodwill', -amountMc),
    })
    await new WatchBalance().handle({ accountId, trx })
  })
}

const topUpsOf = ({ id: accountId }: Account) =>
  Purchase.query().where({ accountId, origin: 'top-up' }).orderBy('id')
const toldOf = ({ id: accountId }: Account, kind: string) =>
  Notice.query().where({ accountId, kind })
const paymentsOf = async (purchaseId: string) => {
  const all: any[] = await atVendor('listPayments')
  return all.filter(({ metadata }) => metadata.purchaseId === purchaseId)
}

test.group('Automatic top-up', () => {
  test('buys below its threshold, and is credited once, by answer and message together', async ({
    assert,
  }) => {
    const { account, pack, user } = await topUpOn()
    assert.lengthOf(await topUpsOf(account), 0)
    await spend(account, 650_000n)
    await work()
    const [purchase, ...more] = await topUpsOf(account)
    assert.lengthOf(more, 0)
    assert.equal(purchase!.status, 'paid')
    assert.isNotNull(purchase!.receiptUrl)
    assert.equal(await worth(account), 450_000n + pack.creditsMc)
    const posted = await transactionsOf(account, 'purchase')
    assert.equal(posted.at(-1)!.idempotencyKey, `stripe:${purchase!.paymentId}`)
    assert.lengthOf(await AuditEntry.query().where('actorId', user.id), 1)
    assert.deepEqual(await findingsOf(account), [])
  })
  test('charges once, whoever asks at once', async ({ assert }) => {
    const { account } = await topUpOn({ caps: 100 })
    await spend(account, 650_000n)
    const accountId = account.id
    await Promise.allSettled([1, 2, 3].map(() => new TopUpAccount().handle({ accountId })))
    await work()
    const [purchase, ...more] = await topUpsOf(account)
    assert.lengthOf(more, 0)
    assert.lengthOf(await paymentsOf(purchase!.id), 1)
    assert.equal(await worth(account), 450_000n + 1_000_000n)
  })

  test('whose answer is lost is asked again, not charged again', async ({ assert }) => {
    const { account } = await topUpOn()
    const town = await sandbox()
    await atVendor('setPassage', { lose: ['payment_intent.succeeded'] })
    await town.inject('stripe', { kind: 'drop', match: 'POST /v1/payment_intents', times: 2 })
    await spend(account, 650_000n)
    await work()
    await town.clearFaults()
    const [asked] = await topUpsOf(account)
    assert.equal(asked!.status, 'open')
    assert.equal(await worth(account), 450_000n)
    freeze(DateTime.utc().plus({ minutes: 20 }))
    await new SweepPurchases().handle()
    await atVendor('setPassage')
    assert.equal((await asked!.refresh()).status, 'paid')
    assert.lengthOf(await paymentsOf(asked!.id), 1)
    assert.equal(await worth(account), 450_000n + 1_000_000n)
  })

  test('charges nobody who has switched it off since it was noted', async ({ assert, cleanup }) => {
    const { account, actor } = await topUpOn()
    const town = await sandbox()
    cleanup(() => town.clearFaults())
    await town.inject('stripe', {
      kind: 'status',
      status: 503,
      match: 'POST /v1/payment_intents',
      times: 20,
    })
    await spend(account, 800_000n)
    await work()
    const [noted] = await topUpsOf(account)
    assert.equal(noted.status, 'open')
    await new SaveTopUp().handle({ account, settings: null, actor })
    await town.clearFaults()
    await new TopUpAccount().handle({ accountId: account.id })
    assert.equal((await noted.refresh()).status, 'failed')
    assert.isEmpty(await paymentsOf(noted.id))
  })

  test('stops at the month’s cap, says so once, and goes on with the next month', async ({
    assert,
  }) => {
    const { account } = await topUpOn({ caps: 10 })
    await spend(account, 650_000n)
    await work()
    await spend(account, 1_000_000n)
    await work()
    await spend(account, 1_000n)
    await work()
    assert.lengthOf(await topUpsOf(account), 1)
    assert.lengthOf(await toldOf(account, 'top-up.capped'), 1)
    freeze(DateTime.utc().plus({ months: 1 }).startOf('month').plus({ days: 1 }))
    await new TopUpAccount().handle({ accountId: account.id })
    assert.lengthOf(await topUpsOf(account), 2)
  })

  for (const { card, failure } of [
    { card: '4000000000009995', failure: 'insufficient_funds' },
    { card: '4000002760003184', failure: 'authentication_required' },
  ]) {
    test(`of a card that is refused (${failure}) stops, tells the owner, and is not tried again until somebody says so`, async ({
      assert,
    }) => {
      const { account, topUp, save } = await topUpOn()
      await atVendor('changeCard', { cardId: topUp.cardId, number: card })
      await spend(account, 650_000n)
      await work()
      await spend(account, 1_000n)
      await new SweepPurchases().handle()
      await work()
      const [refused, ...more] = await topUpsOf(account)
      assert.lengthOf(more, 0)
      assert.equal(refused!.status, 'failed')
      assert.equal(refused!.failure, failure)
      assert.equal((await topUp.refresh()).pausedFailure, failure)
      assert.isNotNull(topUp.pausedReason)
      const [told, ...again] = await toldOf(account, 'top-up.paused')
      assert.lengthOf(again, 0)
      assert.containsSubset(told!.data, { reason: topUp.pausedReason, failure })
      assert.equal(await worth(account), 449_000n)

      await atVendor('changeCard', { cardId: topUp.cardId, number: '4242424242424242' })
      await save()
      await work()
      assert.lengthOf(await topUpsOf(account), 2)
      assert.isNull((await topUp.refresh()).pausedFailure)
      assert.equal(await worth(account), 1_449_000n)
    })
  }

  test('ends with its card, and says so', async ({ assert }) => {
    const { account, topUp } = await topUpOn()
    await atVendor('removeCard', { cardId: topUp.cardId })
    await work()
    await topUp.refresh()
    assert.isFalse(topUp.isOn)
    assert.equal(topUp.pausedReason, 'card-removed')
    assert.lengthOf(await toldOf(account, 'top-up.paused'), 1)
    await spend(account, 650_000n)
    await work()
    assert.lengthOf(await topUpsOf(account), 0)
  })

  test('needs a card, and a switch off keeps what was set', async ({ assert }) => {
    const { account, actor, settings } = await topUpOn()
    const bare = await paidCheckout()
    const refused: any = await new SaveTopUp()
      .handle({ account: bare.account, settings, actor })
      .catch((error) => error)
    assert.equal(refused.code, 'E_CARD_REQUIRED')
    await new SaveTopUp().handle({ account, settings: null, actor })
    const off = await TopUp.findByOrFail({ accountId: account.id })
    assert.isFalse(off.isOn)
    assert.equal(off.thresholdMc, 500_000n)
    await spend(account, 650_000n)
    await work()
    assert.lengthOf(await topUpsOf(account), 0)
  })
})

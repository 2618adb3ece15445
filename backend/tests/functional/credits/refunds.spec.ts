import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import RecordDispute from '#actions/billing/record_dispute'
import TakeBack from '#actions/billing/take_back'
import db from '@adonisjs/lucid/services/db'
import RecordRefunds from '#actions/billing/record_refunds'
import RefundPurchase from '#actions/billing/refund_purchase'
import { moveFrom } from '#services/ledger/splits'
import { post } from '#services/ledger/post'
import Notice from '#models/notice'
import PaymentDispute from '#models/payment_dispute'
import Purchase from '#models/purchase'
import Refund from '#models/refund'
import { atVendor, checkOut, paidCheckout, worth } from '#tests/support/checkout_counter'
import { balanceOf, findingsOf, transactionsOf } from '#tests/support/ledger'
import { freeze } from '#tests/support/clock'
import { buy } from '#tests/support/till'
import { sandbox, work } from '#tests/support/town'
import type Account from '#models/account'
import type User from '#models/user'

const WELCOME_MC = 100_000n
const PACK_MC = 1_000_000n

/** Spends so much, as calls would. */
function spend(account: Account, amountMc: bigint) {
  return db.transaction((trx) =>
    post(trx, {
      key: `adjust:${account.id}`,
      kind: 'adjust',
      accountId: account.id,
      amountMc: -amountMc,
      reference: null,
      actor: 'system',
      entries: moveFrom('goodwill', -amountMc),
    })
  )
}

function refundBy(user: User, purchaseId: string, amountMinor: number) {
  const actor = { userId: user.id, address: null }
  return new RefundPurchase().handle({ purchaseId, amountMinor, reason: 'Asked for', actor })
}

const noticesOf = (account: Account, kind: string) =>
  Notice.query().where({ accountId: account.id, kind })

test.group('Money that goes back', () => {
  test('by the operator, after it was spent: into debt, once, and the owner is told', async ({
    assert,
  }) => {
    const { account, user, purchase } = await paidCheckout()
    await spend(account, 900_000n)
    const refund = await refundBy(user, purchase.id, 1000)
    assert.equal(refund.status, 'asked')
    await work()
    await refund.refresh()
    assert.equal(refund.status, 'succeeded')
    assert.equal(await worth(account), WELCOME_MC - 900_000n)
    assert.equal((await balanceOf(account)).debtMc, 800_000n)
    const [taken, ...more] = await transactionsOf(account, 'refund')
    assert.lengthOf(more, 0)
    assert.equal(taken!.idempotencyKey, `refund:${refund.id}`)
    assert.lengthOf(await noticesOf(account, 'purchase.refunded'), 1)
    assert.deepEqual(await findingsOf(account), [])
  })

  test('in parts that no credit divides by: all of them take exactly what was credited', async ({
    assert,
  }) => {
    const { account, user, purchase, act } = await checkOut()
    await purchase.merge({ creditsMc: 1_000_001n }).save()
    await act('pay')
    await work()
    assert.equal(await worth(account), WELCOME_MC + 1_000_001n)
    for (const part of [333, 333, 333, 1]) {
      await refundBy(user, purchase.id, part)
      await work()
    }
    assert.equal(await worth(account), WELCOME_MC)
    assert.lengthOf(await transactionsOf(account, 'refund'), 4)
    assert.deepEqual(await findingsOf(account), [])
  })

  test('never more than is left, also by two operators at once', async ({ assert }) => {
    const { account, user, purchase } = await paidCheckout()
    const asked = await Promise.allSettled([
      refundBy(user, purchase.id, 600),
      refundBy(user, purchase.id, 600),
    ])
    const refused = asked.find(({ status }) => status === 'rejected') as PromiseRejectedResult
    assert.equal(refused.reason.code, 'E_REFUND_TOO_LARGE')
    assert.equal(refused.reason.leftMinor, 400)
    await work()
    assert.equal(await worth(account), WELCOME_MC + 400_000n)
  })

  test('whose answer is lost is not given twice', async ({ assert }) => {
    const { account, user, purchase, paymentId } = await paidCheckout()
    const town = await sandbox()
    await town.inject('stripe', { kind: 'drop', match: 'POST /v1/refunds', times: 2 })
    const refund = await refundBy(user, purchase.id, 250)
    await work()
    await town.clearFaults()
    await new RecordRefunds().handle({ provider: 'stripe', paymentId })
    await refund.refresh()
    assert.equal(refund.status, 'succeeded')
    assert.lengthOf(await Refund.query().where('purchaseId', purchase.id), 1)
    assert.equal(await worth(account), WELCOME_MC + 750_000n)
  })

  test('at the vendor itself, and refused by the bank afterwards: taken, and given again', async ({
    assert,
  }) => {
    const { account, paymentId } = await paidCheckout()
    const { refundId } = await atVendor('refund', { paymentId, amount: 500 })
    await work()
    assert.equal(await worth(account), WELCOME_MC + 500_000n)
    await atVendor('settleRefund', { refundId, succeeds: false })
    await work()
    assert.equal(await worth(account), WELCOME_MC + PACK_MC)
    assert.deepEqual(await findingsOf(account), [])
  })

  test('before word of its coming in: credited first, then taken', async ({ assert }) => {
    const { account, act } = await checkOut()
    await atVendor('setPassage', {
      lose: ['checkout.session.completed', 'payment_intent.succeeded'],
    })
    const { paymentId } = await act('pay')
    await atVendor('setPassage')
    await work()
    assert.equal(await worth(account), WELCOME_MC)
    await atVendor('refund', { paymentId, amount: 100 })
    await work()
    assert.equal(await worth(account), WELCOME_MC + 900_000n)
    assert.lengthOf(await transactionsOf(account, 'purchase'), 1)
  })
})

test.group('Grace, of who has all their money back', () => {
  const hasGrace = async (account: Account) => {
    await account.refresh()
    return [account.firstPurchaseAt !== null, account.creditState]
  }

  test('is gone with the last part of the last purchase, and not before', async ({ assert }) => {
    const { account, user, purchase } = await paidCheckout()
    await spend(account, 1_099_999n)
    await refundBy(user, purchase.id, 400)
    await work()
    assert.deepEqual(await hasGrace(account), [true, 'grace'])
    await refundBy(user, purchase.id, 600)
    await work()
    assert.deepEqual(await hasGrace(account), [false, 'stopped'])
  })

  test('does not begin anew with the next purchase, unless that settles what is owed', async ({
    assert,
  }) => {
    const { account, user, purchase } = await paidCheckout()
    const start = DateTime.utc().startOf('second')
    freeze(start)
    await spend(account, 1_099_999n)
    await refundBy(user, purchase.id, 400)
    await work()
    const { graceUntil: until } = await account.refresh()
    await refundBy(user, purchase.id, 600)
    await work()
    assert.deepEqual(await hasGrace(account), [false, 'stopped'])

    freeze(start.plus({ hours: 71 }))
    await buy(account, 600n)
    assert.deepEqual(await hasGrace(account), [true, 'grace'])
    assert.equal(account.graceUntil!.toMillis(), until!.toMillis())
    freeze(until!)
    assert.equal((await balanceOf(account)).state, 'stopped')
    await buy(account, 1000n)
    assert.isNull((await account.refresh()).graceUntil)
  })

  test('goes with money that a bank takes, and is back once it is won', async ({ assert }) => {
    const { account, paymentId } = await paidCheckout()
    await spend(account, 1_100_001n)
    assert.deepEqual(await hasGrace(account), [true, 'good'])
    const { disputeId } = await atVendor('openDispute', { paymentId })
    await work()
    assert.deepEqual(await hasGrace(account), [false, 'stopped'])
    await atVendor('decideDispute', { disputeId, verdict: 'won' })
    await work()
    assert.deepEqual(await hasGrace(account), [true, 'grace'])
  })
})

test.group('A payment that a bank disputes', () => {
  test('{verdict}: credits are gone while it is open, and come back only if it is won')
    .with([
      { verdict: 'won', left: PACK_MC },
      { verdict: 'lost', left: 0n },
    ])
    .run(async ({ assert }, { verdict, left }) => {
      const { account, paymentId } = await paidCheckout()
      const { disputeId } = await atVendor('openDispute', { paymentId })
      await work()
      assert.equal(await worth(account), WELCOME_MC)
      assert.lengthOf(await noticesOf(account, 'payment.disputed'), 1)
      await atVendor('decideDispute', { disputeId, verdict })
      await work()
      assert.equal(await worth(account), WELCOME_MC + left)
      assert.equal((await PaymentDispute.findByOrFail({ disputeId })).status, verdict)
      assert.deepEqual(await findingsOf(account), [])
    })

  test('by a question only: nothing moves, and nobody is alarmed', async ({ assert }) => {
    const { account, paymentId } = await paidCheckout()
    await atVendor('openDispute', { paymentId, inquiry: true })
    await work()
    assert.equal(await worth(account), WELCOME_MC + PACK_MC)
    assert.lengthOf(await noticesOf(account, 'payment.disputed'), 0)
  })

  test('read late as a question, when its money is gone already: stays taken', async ({
    assert,
  }) => {
    const { account, paymentId, purchase } = await paidCheckout()
    const { disputeId } = await atVendor('openDispute', { paymentId, inquiry: true })
    await work()
    const record = await PaymentDispute.findByOrFail({ disputeId })
    await db.transaction(async (trx) => {
      await record.useTransaction(trx).merge({ status: 'open' }).save()
      const locked = await Purchase.findOrFail(purchase.id, { client: trx })
      await new TakeBack().handle({ purchase: locked, kind: 'dispute', record, trx })
    })
    await new RecordDispute().handle({ provider: record.provider, disputeId })
    assert.equal((await PaymentDispute.findByOrFail({ disputeId })).status, 'open')
    assert.equal(await worth(account), WELCOME_MC)
  })

  test('and that was given back in part already: never more than was credited goes', async ({
    assert,
  }) => {
    const { account, paymentId, purchase } = await paidCheckout()
    await atVendor('refund', { paymentId, amount: 600 })
    await work()
    const { disputeId } = await atVendor('openDispute', { paymentId, amount: 1000 })
    await work()
    assert.equal(await worth(account), WELCOME_MC)
    await atVendor('decideDispute', { disputeId, verdict: 'won' })
    await work()
    assert.equal(await worth(account), WELCOME_MC + 400_000n)
    assert.equal((await Purchase.findOrFail(purchase.id)).status, 'paid')
    assert.deepEqual(await findingsOf(account), [])
  })
})

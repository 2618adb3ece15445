import { getActiveTestOrFail, test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import { DateTime } from 'luxon'
import SweepPurchases from '#actions/billing/sweep_purchases'
import EndGrace from '#actions/credits/end_grace'
import RefundPurchase from '#actions/billing/refund_purchase'
import Account from '#models/account'
import { atVendor, checkOut, paidCheckout, worth } from '#tests/support/checkout_counter'
import { freeze } from '#tests/support/clock'
import { refuseChanges } from '#tests/support/refuse_changes'
import { openBusiness, work } from '#tests/support/town'

/** From now on the queue takes no job about this, until the test ends. */
async function refuseJobsAbout(id: string) {
  await db.rawQuery(`
    CREATE FUNCTION refuse_job() RETURNS trigger LANGUAGE plpgsql AS
    $$ BEGIN RAISE EXCEPTION 'This job is never taken.'; END $$`)
  await db.rawQuery(`
    CREATE TRIGGER refuse_job BEFORE INSERT ON pgboss.job FOR EACH ROW
    WHEN (NEW.data::text LIKE '%${id}%') EXECUTE FUNCTION refuse_job()`)
  const allow = () => db.rawQuery('DROP FUNCTION IF EXISTS refuse_job CASCADE')
  getActiveTestOrFail().cleanup(allow)
  return allow
}

/** More accounts than fit into a page, all older: without purses nothing can be done about them. */
async function withoutPurses() {
  const graceUntil = DateTime.utc().minus({ hours: 1 })
  const broken = { name: 'Without purses', creditState: 'grace', graceUntil } as const
  const accounts = await Account.createMany(Array.from({ length: 101 }, () => broken))
  const ids = accounts.map(({ id }) => id)
  getActiveTestOrFail().cleanup(async () => {
    await Account.query().whereIn('id', ids).delete()
  })
}

/** A refund of a payment, asked for, that was never sent. */
async function askedRefund() {
  const { user, purchase } = await paidCheckout()
  const actor = { userId: user.id, address: null }
  const input = { purchaseId: purchase.id, amountMinor: 1000, reason: 'Asked for', actor }
  const refund = await new RefundPurchase().handle(input)
  await db.rawQuery(`DELETE FROM pgboss.job WHERE data->>'refundId' = ?`, [refund.id])
  return refund
}

test.group('Many that always fail', () => {
  test('stand before no account whose grace is over', async ({ assert }) => {
    await withoutPurses()
    const { account } = await openBusiness()
    const graceUntil = DateTime.utc().minus({ minutes: 1 })
    await account.merge({ creditState: 'grace', graceUntil }).save()
    await assert.rejects(() => new EndGrace().handle(), /could not be done/)
    assert.notEqual((await account.refresh()).creditState, 'grace')
  })

  test('and a refund that cannot be sent again keeps no other from it, and is seen', async ({
    assert,
  }) => {
    const [first, second] = [await askedRefund(), await askedRefund()]
    freeze(DateTime.utc().plus({ minutes: 20 }))
    const allow = await refuseJobsAbout(first.id)
    await assert.rejects(() => new SweepPurchases().handle(), /could not be done/)
    await allow()
    await work()
    assert.equal((await second.refresh()).status, 'succeeded')
    assert.equal((await first.refresh()).status, 'asked')
    await new SweepPurchases().handle()
    await work()
    assert.equal((await first.refresh()).status, 'succeeded')
  })

  test('and a purchase that fails keeps neither others nor refunds from their turn', async ({
    assert,
  }) => {
    const refund = await askedRefund()
    const broken = await checkOut()
    const { account, act, pack, find } = await checkOut()
    await atVendor('setPassage', { lose: ['*'] })
    await broken.act('pay')
    await act('pay')
    await atVendor('setPassage')
    const allow = await refuseChanges('purchases', broken.purchase.id)
    freeze(DateTime.utc().plus({ minutes: 20 }))
    await assert.rejects(() => new SweepPurchases().handle(), /could not be done/)
    await allow()
    await work()
    assert.equal((await broken.find()).status, 'open')
    assert.equal((await find()).status, 'paid')
    assert.equal(await worth(account), 100_000n + pack.creditsMc)
    assert.equal((await refund.refresh()).status, 'succeeded')
  })
})

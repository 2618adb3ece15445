import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import { DateTime } from 'luxon'
import ListMissedMessages from '#actions/billing/list_missed_messages'
import SweepPurchases from '#actions/billing/sweep_purchases'
import { atVendor, checkOut, eventsOf, worth } from '#tests/support/checkout_counter'
import { freeze } from '#tests/support/clock'
import { sandbox, work } from '#tests/support/town'
import { transactionsOf } from '#tests/support/ledger'

const BOUGHT = 1_100_000n

/** Paid, and no word of it ever reached us. */
async function paidUnheard(input: object = {}) {
  const counter = await checkOut()
  await atVendor('setPassage', { lose: ['*'] })
  await counter.act('pay', input)
  await atVendor('setPassage')
  await work()
  return counter
}

test.group('What the vendor told and we never heard', (group) => {
  // What other specs kept from us would be found as well.
  group.setup(() => atVendor('forgetEvents'))

  test('is found in its list, works as if it had come, and counts once when it comes after all', async ({
    assert,
  }) => {
    const { account, purchase } = await paidUnheard()
    assert.lengthOf(await eventsOf(purchase), 0)
    await new ListMissedMessages().handle()
    await work()
    assert.equal(await worth(account), BOUGHT)
    const found = await eventsOf(purchase)
    await new ListMissedMessages().handle()
    await atVendor('resendPending')
    await work()
    assert.lengthOf(await eventsOf(purchase), found.length)
    assert.lengthOf(await transactionsOf(account, 'purchase'), 1)
  })

  test('is looked for again from where the last whole look began', async ({ assert }) => {
    const listed = () => db.from('vendor_listings').where('provider', 'stripe').first()
    await new ListMissedMessages().handle()
    const before = await listed()
    const { account } = await paidUnheard()
    const town = await sandbox()
    await town.inject('stripe', { kind: 'status', status: 503, match: 'GET /v1/events', times: 2 })
    await assert.rejects(() => new ListMissedMessages().handle())
    await town.clearFaults()
    assert.deepEqual(await listed(), before)
    await new ListMissedMessages().handle()
    await work()
    assert.equal(await worth(account), BOUGHT)
  })

  test('of a purchase that waits is asked for by its checkout, also where a bank takes days', async ({
    assert,
  }) => {
    const { account, act, find } = await paidUnheard({ late: true })
    freeze(DateTime.utc().plus({ minutes: 20 }))
    await new SweepPurchases().handle()
    assert.equal((await find()).status, 'pending')
    await atVendor('setPassage', { lose: ['*'] })
    await act('settleLate')
    await atVendor('setPassage')
    await new SweepPurchases().handle()
    assert.equal((await find()).status, 'paid')
    assert.equal(await worth(account), BOUGHT)
  })

  test('of a bank that refused: the purchase failed, and why is kept', async ({ assert }) => {
    const { account, act, find } = await paidUnheard({ late: true })
    await atVendor('setPassage', { lose: ['*'] })
    await act('settleLate', { succeeds: false })
    await atVendor('setPassage')
    freeze(DateTime.utc().plus({ minutes: 20 }))
    await new SweepPurchases().handle()
    const { status, failure } = await find()
    assert.deepEqual([status, failure], ['failed', 'insufficient_funds'])
    assert.equal(await worth(account), 100_000n)
  })
})

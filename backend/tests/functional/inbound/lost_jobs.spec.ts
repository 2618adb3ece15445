import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import { DateTime } from 'luxon'
import { v7 as uuidv7 } from 'uuid'
import SweepVendorEvents from '#actions/inbound/sweep_vendor_events'
import VendorEvent from '#models/vendor_event'
import { work } from '#tests/support/town'

async function storeWithoutJob(receivedAt: DateTime) {
  const id = uuidv7()
  await db.table('vendor_events').insert({
    id,
    provider: 'vapi',
    key: `lost:${id}`,
    type: 'status-update',
    subject: id,
    payload: { message: { type: 'status-update', status: 'ended', call: { id } } },
    received_at: receivedAt.toJSDate(),
  })
  return id
}

test.group('Vendor events whose job was lost', () => {
  test('are worked on after half a minute', async ({ assert }) => {
    const id = await storeWithoutJob(DateTime.utc().minus({ seconds: 31 }))
    await new SweepVendorEvents().handle()
    await work()
    const event = await VendorEvent.findOrFail(id)
    assert.equal(event.status, 'ignored')
    assert.isNotNull(event.processedAt)
  })

  test('are left to their job before that', async ({ assert }) => {
    const id = await storeWithoutJob(DateTime.utc())
    await new SweepVendorEvents().handle()
    await work()
    const event = await VendorEvent.findOrFail(id)
    assert.equal(event.status, 'stored')
    await event.merge({ status: 'ignored' }).save()
  })
})

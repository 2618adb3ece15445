import db from '@adonisjs/lucid/services/db'
import type { CallReference } from '@kametrix/contracts'
import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import { v7 as uuidv7 } from 'uuid'
import CreateAgent from '#actions/agents/create_agent'
import AuditEntry from '#models/audit_entry'
import PriceVersion from '#models/price_version'
import { insertCalls, lockCall } from '#services/calls/open_call'
import type { Place } from '#services/calls/locate'
import { priceAt } from '#services/ledger/price'
import { isolate } from '#tests/support/api/isolation'
import { operatorWhoConfirms } from '#tests/support/panel'
import { openBusiness } from '#tests/support/town'

const WANTED = {
  perMinute: '18',
  incrementSeconds: '60',
  minimumSeconds: '30',
  freeSeconds: '5',
  reason: 'The vendor became dearer.',
}

test.group('The price of a minute', (group) => {
  isolate(group)

  test('is shown with what calls would cost, and what they cost now', async ({ assert }) => {
    const { visitor } = await operatorWhoConfirms()
    const response = await visitor.open(`/admin/prices/new?${new URLSearchParams(WANTED)}`)
    const text = (await response.text()).replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
    assert.include(text, 'a call of 4 min 32 s 90 (€0.90) 68 (€0.68)')
    assert.include(text, 'a call of 5 s 0 (€0.00) 1.25 (€0.01)')
  })

  test('is a new version: the old one stays as it was, and calls that began under it keep it', async ({
    assert,
  }) => {
    const old = await priceAt(DateTime.utc())
    const { account } = await openBusiness()
    const agent = await new CreateAgent().handle({ account, template: 'salon' })
    await agent.load('account')
    const ring = () =>
      db.transaction(async (trx) => {
        const callId = uuidv7()
        const call = { callId, direction: 'inbound', metadata: {} } as CallReference
        const place = { agent, number: null } as unknown as Place
        await insertCalls(trx, 'vapi', [{ reference: call, place, beganAt: null }])
        return (await lockCall(trx, 'vapi', callId))!
      })
    const before = await ring()
    const { press } = await operatorWhoConfirms()
    await press('/admin/prices', WANTED)

    const now = await priceAt(DateTime.utc())
    assert.notEqual(now.id, old.id)
    assert.equal(now.perMinuteMc, 18_000n)
    assert.equal((await PriceVersion.findOrFail(old.id)).perMinuteMc, old.perMinuteMc)
    assert.equal((await before.refresh()).priceVersionId, old.id)
    assert.equal((await ring()).priceVersionId, now.id)
    const deed = await AuditEntry.findByOrFail('action', 'price.set')
    assert.equal(deed.before.perMinuteMc, 15_000)
    assert.equal(deed.after.incrementSeconds, 60)
    assert.equal(deed.reason, WANTED.reason)
  })

  test('begins later where that is said, never earlier than now', async ({ assert }) => {
    const { press } = await operatorWhoConfirms()
    const minute = (at: DateTime) => at.toUTC().toFormat("yyyy-MM-dd'T'HH:mm")
    const now = DateTime.utc()
    const { id } = await priceAt(now)
    const set = (at: DateTime) => press('/admin/prices', { ...WANTED, effectiveAt: minute(at) })
    await set(now.minus({ hours: 1 }))
    assert.lengthOf(await PriceVersion.query().whereNot('id', id).where('perMinuteMc', 18_000), 0)
    await set(now.plus({ hours: 2 }))
    assert.equal((await priceAt(now.plus({ hours: 1 }))).id, id)
    assert.equal((await priceAt(now.plus({ hours: 3 }))).perMinuteMc, 18_000n)
  })

  test('is refused with “{value}” as {field}')
    .with([
      { field: 'perMinute', value: '14.5' },
      { field: 'perMinute', value: '0' },
      { field: 'perMinute', value: '-15' },
      { field: 'incrementSeconds', value: '0' },
      { field: 'minimumSeconds', value: '-1' },
      { field: 'reason', value: '' },
    ])
    .run(async ({ assert }, { field, value }) => {
      const { id } = await priceAt(DateTime.utc())
      const { press } = await operatorWhoConfirms()
      await press('/admin/prices', { ...WANTED, [field]: value })
      assert.equal((await priceAt(DateTime.utc())).id, id)
    })
})

import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import { v7 as uuidv7 } from 'uuid'
import { isolate } from '#tests/support/api/isolation'
import { establishedBusiness, heldCall, messageOf } from '#tests/support/api/history'
import { firstIdAt } from '#services/http/uuid_time'

test.group('Home', (group) => {
  isolate(group)

  test('says who waits, what was done today, and what comes next', async ({ assert, client }) => {
    const { account, agent, user, call, booking } = await establishedBusiness()
    const urgent = await messageOf(call, { isUrgent: true, text: 'Water is coming in!' })
    await messageOf(call, { readAt: DateTime.utc() })
    const midnight = DateTime.now().setZone(account.zone).startOf('day')
    await heldCall(account, agent, { id: uuidv7({ msecs: midnight.minus(1).toMillis() }) })
    await heldCall(account, agent, { outcome: 'not-connected', startedAt: null, billedSeconds: 0 })

    const response = await client.get('/api/v1/home').loginAs(user)
    const home = response.body().data
    assert.deepEqual(home.today, { answered: 1, minutes: 5, bookings: 1, unread: 2, urgent: 1 })
    assert.equal(home.messages[0].id, urgent.id)
    assert.lengthOf(home.messages, 2)
    assert.equal(home.nextBookings[0].id, booking.id)
    assert.lengthOf(home.lastCalls, 3)
  })

  test('names what is wrong, and only that', async ({ assert, client }) => {
    const { account, agent, number, connection, user } = await establishedBusiness()
    const codes = async () => {
      const response = await client.get('/api/v1/home').loginAs(user)
      return response.body().data.problems.map(({ code }: any) => code)
    }
    assert.deepEqual(await codes(), ['agent-not-live'])

    await agent.merge({ status: 'live' }).save()
    assert.deepEqual(await codes(), [])

    await connection.merge({ status: 'lost', lostAt: DateTime.utc() }).save()
    await number.merge({ status: 'released' }).save()
    await account.merge({ firstPurchaseAt: DateTime.utc() }).save()
    assert.deepEqual(await codes(), ['connection-lost', 'no-number', 'credits-low'])
  })

  test('finds the day by the ids that were made in it', ({ assert }) => {
    const at = DateTime.fromISO('2026-11-27T00:00:00.000+01:00')
    assert.isTrue(uuidv7({ msecs: at.toMillis() }) >= firstIdAt(at))
    assert.isTrue(uuidv7({ msecs: at.toMillis() - 1 }) < firstIdAt(at))
  })
})

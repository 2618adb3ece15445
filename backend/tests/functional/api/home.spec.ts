import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import { v7 as uuidv7 } from 'uuid'
import AdjustCredits from '#actions/credits/adjust_credits'
import Calendar from '#models/calendar'
import Staff from '#models/staff'
import { isolate } from '#tests/support/api/isolation'
import { establishedBusiness, heldCall, messageOf } from '#tests/support/api/history'
import { openBusiness } from '#tests/support/town'
import { firstIdAt } from '#services/http/uuid_time'
import { moment } from '#services/presentation/times'

test.group('Home', (group) => {
  isolate(group)

  test('says who waits, what was done today, and what comes next', async ({ assert, client }) => {
    const { account, agent, user, call, booking } = await establishedBusiness()
    const urgent = await messageOf(call, { isUrgent: true, text: 'Water is coming in!' })
    await messageOf(call, { readAt: DateTime.utc() })
    const midnight = DateTime.now().setZone(account.zone).startOf('day')
    await heldCall(account, agent, { id: uuidv7({ msecs: midnight.minus(1).toMillis() }) })
    await heldCall(account, agent, { outcome: 'not-connected', startedAt: null, billedSeconds: 0 })
    for (const excused of ['blocked', 'spam', 'suspended']) {
      await heldCall(account, agent, { excused, billedSeconds: 0 })
    }

    const response = await client.get('/api/v1/home').loginAs(user)
    const home = response.body().data
    assert.deepEqual(home.today, { answered: 1, minutes: 5, bookings: 1, unread: 2, urgent: 1 })
    assert.equal(home.messages[0].id, urgent.id)
    assert.lengthOf(home.messages, 2)
    assert.equal(home.nextBookings[0].id, booking.id)
    assert.lengthOf(home.lastCalls, 5)
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

  test('says of credits that are used up whether calls are still answered', async ({
    assert,
    client,
  }) => {
    const { account, user } = await openBusiness()
    const take = (credits: bigint) =>
      new AdjustCredits().handle({
        accountId: account.id,
        amountMc: -credits * 1000n,
        reason: 'A test',
        actor: { userId: user.id, address: null },
        formId: uuidv7(),
      })
    const problems = async () => {
      const response = await client.get('/api/v1/home').loginAs(user)
      return response.body().data.problems.map(({ code, message }: any) => [code, message])
    }
    await take(100n)
    await account.merge({ phone: null }).save()
    const unheard =
      'Your credits are used up. Callers hear that nobody can answer until you buy more.'
    assert.deepEqual(await problems(), [['credits-exhausted', unheard]])
    await account.merge({ phone: '+493023125999' }).save()
    const stopped = 'Your credits are used up. Calls go to your own phone until you buy more.'
    assert.deepEqual(await problems(), [['credits-exhausted', stopped]])

    await account.merge({ firstPurchaseAt: DateTime.utc() }).save()
    await take(1n)
    const { graceUntil, zone } = await account.refresh()
    const until = moment(graceUntil!, zone)
    const grace = `Your credits are used up. Calls are answered until ${until} at the latest.`
    assert.deepEqual(await problems(), [['credits-grace', grace]])
  })

  test('says of a version that could not be put live what callers hear instead', async ({
    assert,
    client,
  }) => {
    const { agent, user } = await establishedBusiness()
    const problems = async () => {
      const response = await client.get('/api/v1/home').loginAs(user)
      return response.body().data.problems.map(({ code, message }: any) => [code, message])
    }
    const [version] = await agent.related('versions').query().orderBy('number', 'desc')
    await version.merge({ failedAt: DateTime.utc(), failure: 'E_VENDOR_REFUSED' }).save()
    const never = `${agent.name} could not be published. Callers do not reach it yet.`
    assert.deepEqual(await problems(), [['agent-failed', never]])

    await agent.merge({ status: 'live' }).save()
    const before = `What you changed in ${agent.name} could not be published. Callers still hear the previous version.`
    assert.deepEqual(await problems(), [['agent-failed', before]])
  })

  test('has a calendar that is lost connected again, and sends nobody back to the beginning for it', async ({
    assert,
    client,
  }) => {
    const { agent, connection, user } = await establishedBusiness()
    const open = async () => {
      const response = await client.get('/api/v1/home').loginAs(user)
      const steps = response.body().data.firstSteps.filter(({ done }: any) => !done)
      return steps.map(({ step }: any) => step)
    }
    assert.deepEqual(await open(), ['live'])
    await connection.merge({ status: 'lost', lostAt: DateTime.utc() }).save()
    assert.deepEqual(await open(), ['calendar', 'live'])
    await agent.merge({ status: 'live' }).save()
    assert.deepEqual(await open(), [])
    await connection.delete()
    assert.deepEqual(await open(), ['calendar'])
  })

  test('names a calendar that is gone, while somebody is booked by it and its connection stands', async ({
    assert,
    client,
  }) => {
    const { account, agent, connection, user } = await establishedBusiness()
    await agent.merge({ status: 'live' }).save()
    const calendar = await Calendar.create({
      ...{ accountId: account.id, connectionId: connection.id, vendorCalendarId: uuidv7() },
      ...{ name: 'Chair 2', zone: account.zone, writable: true, goneAt: DateTime.utc() },
    })
    const problems = async () => {
      const response = await client.get('/api/v1/home').loginAs(user)
      return response.body().data.problems.map(({ code, message }: any) => [code, message])
    }
    assert.deepEqual(await problems(), [])

    const staff = await Staff.create({ accountId: account.id, name: 'Ada' })
    await staff.related('readCalendars').attach([calendar.id])
    const [[code, message], ...more] = await problems()
    assert.equal(code, 'calendar-gone')
    assert.match(message, /^The calendar “Chair 2” of Ada is gone: .*Nobody can be booked with Ada/)
    assert.lengthOf(more, 0)

    await staff.merge({ isActive: false, writeCalendarId: calendar.id }).save()
    assert.deepEqual(await problems(), [])
    await staff.merge({ isActive: true }).save()
    assert.lengthOf(await problems(), 1)
    await connection.merge({ status: 'lost', lostAt: DateTime.utc() }).save()
    assert.deepEqual(
      (await problems()).map(([lost]: string[]) => lost),
      ['connection-lost']
    )
    await connection.merge({ status: 'live', lostAt: null }).save()
    await calendar.merge({ goneAt: null }).save()
    assert.deepEqual(await problems(), [])
  })

  test('finds the day by the ids that were made in it', ({ assert }) => {
    const at = DateTime.fromISO('2026-11-27T00:00:00.000+01:00')
    assert.isTrue(uuidv7({ msecs: at.toMillis() }) >= firstIdAt(at))
    assert.isTrue(uuidv7({ msecs: at.toMillis() - 1 }) < firstIdAt(at))
  })
})

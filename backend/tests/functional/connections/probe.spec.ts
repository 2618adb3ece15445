import { getActiveTestOrFail, test } from '@japa/runner'
import { DateTime } from 'luxon'
import ProbeConnections from '#actions/connections/probe_connections'
import Calendar from '#models/calendar'
import Connection from '#models/connection'
import { freeze } from '#tests/support/clock'
import { CALENDAR } from '#tests/support/salon'
import { connectCalendar, openBusiness, sandbox, work } from '#tests/support/town'

const LIST = 'GET /calendar/v3/users/me/calendarList'
const AWAY = { kind: 'status', status: 503, retryAfterSeconds: 60 } as const

/** Connected a minute ago, and alone: what other specs connected is not tried. */
async function connectAlone() {
  const business = await openBusiness()
  const connection = await connectCalendar(business)
  const town = await sandbox()
  getActiveTestOrFail().cleanup(() => town.clearFaults())
  await Connection.query().update({ probed_at: DateTime.utc().plus({ days: 1 }).toJSDate() })
  const later = (seconds: number) => freeze(DateTime.utc().plus({ seconds }))
  await connection.refresh()
  await connection.merge({ probedAt: DateTime.utc() }).save()
  later(60)
  return { ...business, connection, town, later }
}

async function calendarsOf({ id }: Connection) {
  const calendars = await Calendar.query().where('connectionId', id).orderBy('createdAt')
  return calendars.map(({ name, goneAt }) => ({ name, isGone: goneAt !== null }))
}

test.group('Connections, tried every minute', () => {
  test('one that was withdrawn is noticed while nobody rings, and told at once and once', async ({
    assert,
  }) => {
    const { connection, user, town, later } = await connectAlone()
    await town.act('google', 'revoke', { email: CALENDAR })
    for (const seconds of [0, 60, 60]) {
      later(seconds)
      await new ProbeConnections().handle()
      await work()
      assert.equal((await connection.refresh()).status, 'lost')
      const mails: any = await town.act('mail', 'list', { to: user.email })
      assert.lengthOf(mails, 1)
    }
  })

  test('one whose vendor is away stays, and is tried again a minute later', async ({ assert }) => {
    const { connection, town, later } = await connectAlone()
    await town.inject('google', { ...AWAY, match: LIST })
    await new ProbeConnections().handle()
    assert.equal((await connection.refresh()).status, 'live')
    await town.act('google', 'revoke', { email: CALENDAR })
    later(60)
    await new ProbeConnections().handle()
    assert.equal((await connection.refresh()).status, 'lost')
  })

  test('it is tried once, however many try at the same time', async ({ assert }) => {
    const { connection, town } = await connectAlone()
    // Whoever came second would meet this.
    await town.inject('google', { kind: 'slow', milliseconds: 50, match: LIST })
    await town.inject('google', { kind: 'vendor', name: 'api_disabled', match: LIST })
    await Promise.all([1, 2, 3].map(() => new ProbeConnections().handle()))
    assert.equal((await fetch(town.origins.google + LIST.slice(4))).status, 403)
    assert.equal((await connection.refresh()).status, 'live')
  })

  test('new, renamed and vanished calendars are learnt', async ({ assert }) => {
    const { connection, town, later } = await connectAlone()
    const before = await calendarsOf(connection)
    const made: any = await town.act('google', 'addCalendar', { email: CALENDAR, name: 'Chair' })
    const { calendarId } = made
    const probe = async () => {
      later(60)
      await new ProbeConnections().handle()
      return (await calendarsOf(connection)).slice(before.length)
    }
    assert.deepEqual(await probe(), [{ name: 'Chair', isGone: false }])
    await town.act('google', 'renameCalendar', { calendarId, name: 'Chair 1' })
    assert.deepEqual(await probe(), [{ name: 'Chair 1', isGone: false }])
    await town.act('google', 'removeCalendar', { calendarId, email: CALENDAR })
    assert.deepEqual(await probe(), [{ name: 'Chair 1', isGone: true }])
    assert.deepEqual((await calendarsOf(connection)).slice(0, before.length), before)
  })
})

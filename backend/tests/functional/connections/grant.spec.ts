import { getActiveTestOrFail, test } from '@japa/runner'
import AddConnection from '#actions/connections/add_connection'
import Calendar from '#models/calendar'
import Connection from '#models/connection'
import { readCredentials } from '#services/connections/credentials'
import { expire, look } from '#tests/support/grant'
import { inAnotherProcess } from '#tests/support/processes/in_another_process'
import { CALENDAR, openSalon } from '#tests/support/salon'
import {
  connectCalendar,
  openBusiness,
  openReception,
  registerBin,
  sandbox,
  work,
} from '#tests/support/town'
import { VoiceLine } from '#tests/support/voice_line'

async function connect() {
  const business = await openBusiness()
  const connection = await connectCalendar(business)
  const town = await sandbox()
  getActiveTestOrFail().cleanup(() => town.clearFaults())
  return { ...business, connection, town }
}

test.group('A grant that runs out', () => {
  test('is renewed once, however many ask at the same time', async ({ assert }) => {
    const { connection, town } = await connect()
    await expire(connection)
    // A second request for a token would meet the second fault and fail.
    await town.inject('google', { kind: 'slow', milliseconds: 200, match: 'POST /token' })
    await town.inject('google', { kind: 'vendor', name: 'invalid_grant', match: 'POST /token' })
    const answers = await Promise.all([1, 2, 3, 4, 5].map(() => look(connection)))
    for (const answer of answers) assert.isTrue(answer[CALENDAR].known)
    await connection.refresh()
    assert.equal(connection.status, 'live')
    assert.isAbove(+readCredentials(connection).expiresAt, Date.now())
  })

  test('is renewed once by two processes', async ({ assert }) => {
    const { agent, connection } = await openSalon()
    const town = await sandbox()
    getActiveTestOrFail().cleanup(() => town.clearFaults())
    await expire(connection)
    await town.inject('google', { kind: 'slow', milliseconds: 1000, match: 'POST /token' })
    await town.inject('google', { kind: 'vendor', name: 'invalid_grant', match: 'POST /token' })
    const read = () => inAnotherProcess('#actions/bookings/remember_busy', { agentId: agent.id })
    await Promise.all([read(), read()])
    await connection.refresh()
    assert.equal(connection.status, 'live')
    assert.isAbove(+readCredentials(connection).expiresAt, Date.now())
    const { busyAt } = await Calendar.findByOrFail({
      connectionId: connection.id,
      vendorCalendarId: CALENDAR,
    })
    assert.isNotNull(busyAt)
  })

  test('is kept by the account: an older process reads the new token', async ({ assert }) => {
    const { connection, town } = await connect()
    await expire(connection)
    await look(connection)
    await town.inject('google', { kind: 'vendor', name: 'invalid_grant', match: 'POST /token' })
    assert.isTrue((await look(connection))[CALENDAR].known)
  })

  test('a vendor that is away for a moment loses nobody’s connection', async ({ assert }) => {
    const { connection, town } = await connect()
    await expire(connection)
    await town.inject('google', {
      kind: 'status',
      status: 503,
      retryAfterSeconds: 60,
      match: 'POST /token',
      times: 99,
    })
    await assert.rejects(() => look(connection))
    await connection.refresh()
    assert.equal(connection.status, 'live')
    await town.clearFaults()
    assert.isTrue((await look(connection))[CALENDAR].known)
  })
})

test.group('A grant that was withdrawn', () => {
  test('is lost: one mail, one event, and the vendor is left alone', async ({ assert }) => {
    const { account, user, connection, town } = await connect()
    const { bin } = await registerBin(account)
    await expire(connection)
    await town.inject('google', { kind: 'vendor', name: 'invalid_grant', match: 'POST /token' })
    const looks = await Promise.allSettled([look(connection), look(connection), look(connection)])
    assert.deepEqual(
      looks.map((one) => one.status === 'rejected' && one.reason.code),
      ['E_GRANT_LOST', 'E_GRANT_LOST', 'E_GRANT_LOST']
    )
    await work()
    await connection.refresh()
    assert.equal(connection.status, 'lost')
    assert.isNotNull(connection.lostAt)
    const mails: any = await town.act('mail', 'list', { to: user.email })
    assert.lengthOf(mails, 1)
    const told: any = await town.act('webhooks', 'list', { bin })
    assert.deepEqual(
      told.map(({ body }: any) => JSON.parse(body).type),
      ['connection.lost']
    )

    // Whoever asked Google now would use this fault up.
    await town.inject('google', { kind: 'status', status: 503 })
    await assert.rejects(() => look(connection), /renewed by its owner/)
    assert.equal((await fetch(`${town.origins.google}/`)).status, 503)
  })

  test('lives again when the owner connects again', async ({ assert }) => {
    const { account, user, connection, town } = await connect()
    await expire(connection)
    await town.inject('google', { kind: 'vendor', name: 'invalid_grant', match: 'POST /token' })
    await assert.rejects(() => look(connection))
    const again = await connectCalendar({ account, user })
    assert.equal(again.id, connection.id)
    assert.equal(again.status, 'live')
    assert.isTrue((await look(again))[CALENDAR].known)
    assert.lengthOf(await Connection.query().where('accountId', account.id), 1)
  })

  test('in a call: nothing is offered, and a message can be left', async ({ assert }) => {
    const reception = await openReception()
    const connection = await connectCalendar(reception)
    const town = await sandbox()
    await expire(connection)
    await town.inject('google', { kind: 'vendor', name: 'invalid_grant', match: 'POST /token' })
    const line = new VoiceLine(reception)
    await line.ask()
    assert.match((await line.use('find_slots', { service: 'Haircut' })).text, /take a message/)
    assert.isTrue((await line.use('take_message', { text: 'Please call back.' })).ok)
  })
})

test.group('Sealed credentials', () => {
  test('of one account do not open for another', async ({ assert }) => {
    const { connection, account } = await connect()
    const other = await openBusiness()
    const stolen = await Connection.create({
      accountId: other.account.id,
      provider: connection.provider,
      subject: 'stolen',
      label: 'stolen',
      credentials: connection.credentials,
    })
    assert.notInclude(connection.credentials, 'ya29.')
    const error: any = await look(stolen).catch((reason) => reason)
    assert.equal(error.code, 'E_VAULT')
    assert.equal(readCredentials(connection).accessToken.slice(0, 5), 'ya29.')
    assert.equal(connection.accountId, account.id)
    await stolen.delete()
  })

  test('that were tampered with do not open', async ({ assert }) => {
    const { connection } = await connect()
    const { credentials } = connection
    const middle = Math.floor(credentials.length / 2)
    const flipped = credentials[middle] === 'A' ? 'B' : 'A'
    connection.credentials = credentials.slice(0, middle) + flipped + credentials.slice(middle + 1)
    assert.throws(() => readCredentials(connection), /cannot be opened/)
  })
})

test.group('Connecting', () => {
  test('twice learns calendars and makes the sheet once', async ({ assert }) => {
    const { account, user, connection, town } = await connect()
    const credentials = readCredentials(connection)
    const { provider, subject, label } = connection
    const again = await new AddConnection().handle({
      account,
      user,
      provider,
      subject,
      label,
      credentials,
    })
    assert.equal(again.id, connection.id)
    assert.equal(again.sheetId, connection.sheetId)
    const sheet: any = await town.act('google', 'readSheet', { sheetId: connection.sheetId })
    assert.equal(sheet.title, 'Kametrix calls')
  })
})

import { assertFails, createGrant } from '@kametrix/conformance'
import { test } from '@japa/runner'
import { GoogleCalendar } from '../src/calendar.ts'
import { connect } from '../src/client.ts'
import { DEMO, startGoogle } from './support/sandbox.ts'
import { signIn } from './support/sign_in.ts'
import { instantTimers } from './support/timers.ts'

const PATCH = 'PATCH /calendar/v3/calendars/'
const ALWAYS = Number.POSITIVE_INFINITY
const time = {
  start: new Date('2026-07-02T08:00:00Z'),
  end: new Date('2026-07-02T08:45:00Z'),
  zone: 'Europe/Berlin',
}

test.group('one event, moved', (group) => {
  let stand: Awaited<ReturnType<typeof startGoogle>>
  let calendar: GoogleCalendar
  let eventId: string
  let token: string
  group.each.setup(async () => {
    stand = await startGoogle()
    const credentials = await signIn(stand.options, DEMO)
    token = credentials.accessToken
    const grant = createGrant(credentials)
    calendar = new GoogleCalendar(connect(stand.options, grant, { timers: instantTimers() }))
    const event = await calendar.createEvent({
      calendarId: DEMO,
      bookingId: '019c0000-0000-7000-8000-000000000001',
      start: new Date('2026-07-01T12:00:00Z'),
      end: new Date('2026-07-01T12:45:00Z'),
      zone: 'Europe/Berlin',
      title: 'Haircut',
      description: 'Booked by phone',
    })
    eventId = event.eventId
    return () => stand.close()
  })

  const move = () => calendar.moveEvent(DEMO, eventId, time)
  const patches = async () => (await stand.requests(PATCH)).length

  test('the answer is lost after it was moved: found, not moved again', async ({ assert }) => {
    stand.inject({ kind: 'drop', match: PATCH })
    assert.deepEqual((await move())?.start, time.start)
    assert.equal(await patches(), 1)
  })

  test('500 before anything was moved: looked for, then moved', async ({ assert }) => {
    stand.inject({ kind: 'status', status: 500, match: PATCH, times: 2 })
    assert.deepEqual((await move())?.start, time.start)
    assert.equal(await patches(), 3)
  })

  test('what the owner changes meanwhile is looked at before it is moved', async ({ assert }) => {
    stand.inject({ kind: 'status', status: 412, match: PATCH })
    assert.deepEqual((await move())?.start, time.start)
    const [before, last] = await stand.requests(PATCH)
    assert.equal(before?.requestHeaders['if-match'], last?.requestHeaders['if-match'])
  })

  test('a move of how it was comes too late', async ({ assert }) => {
    await move()
    const [sent] = await stand.requests(PATCH)
    const answer = await fetch(stand.baseUrl + sent!.path, {
      method: 'PATCH',
      headers: {
        'authorization': `Bearer ${token}`,
        'content-type': 'application/json',
        'if-match': sent!.requestHeaders['if-match']!,
      },
      body: JSON.stringify(sent!.requestBody),
    })
    assert.equal(answer.status, 412)
  })

  test('an event that the owner made last all day gets a time again', async ({ assert }) => {
    await stand.act('moveEvent', {
      ...{ calendarId: DEMO, eventId },
      start: '2026-07-03',
      end: '2026-07-04',
    })
    assert.deepEqual((await move())?.end, time.end)
  })

  test('it gives up after four attempts, and says that it may have happened', async ({
    assert,
  }) => {
    stand.inject({ kind: 'status', status: 500, match: PATCH, times: ALWAYS })
    const error = await assertFails(assert, 'E_VENDOR_UNAVAILABLE', move)
    assert.isTrue(error.ambiguous)
    assert.equal(await patches(), 4)
  })

  test('what Google refuses is told at once', async ({ assert }) => {
    stand.inject({ kind: 'status', status: 403, match: PATCH })
    await assertFails(assert, 'E_VENDOR_REFUSED', move)
    assert.equal(await patches(), 1)
  })
})

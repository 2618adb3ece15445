import { assertFails, createGrant } from '@kametrix/conformance'
import { test } from '@japa/runner'
import { GoogleCalendar } from '../src/calendar.ts'
import { connect } from '../src/client.ts'
import { DEMO, startGoogle } from './support/sandbox.ts'
import { signIn } from './support/sign_in.ts'
import { instantTimers } from './support/timers.ts'

const DAY = 86_400_000
const QUERY = 'POST /calendar/v3/freeBusy'
const window = { start: new Date('2026-03-02'), end: new Date('2026-03-03') }

test.group('busy times at Google', (group) => {
  let stand: Awaited<ReturnType<typeof startGoogle>>
  let calendar: GoogleCalendar
  group.each.setup(async () => {
    stand = await startGoogle()
    const grant = createGrant(await signIn(stand.options, DEMO))
    calendar = new GoogleCalendar(connect(stand.options, grant, { timers: instantTimers() }))
    return () => stand.close()
  })

  test('a calendar left out, or with an error, is unknown', async ({ assert }) => {
    const ids = (await calendar.listCalendars()).map((info) => info.calendarId)
    stand.inject({ kind: 'vendor', name: 'partial_freebusy' })
    const busy = await calendar.busy(ids, window)
    assert.deepEqual(Object.values(busy), [
      { known: false, reason: 'Google left this calendar out.' },
      { known: false, reason: 'Google: internalError.' },
    ])
  })

  test('{name}: every calendar is unknown')
    .with([{ name: 'freebusy_error' }, { name: 'freebusy_missing' }])
    .run(async ({ assert }, { name }) => {
      const ids = (await calendar.listCalendars()).map((info) => info.calendarId)
      stand.inject({ kind: 'vendor', name })
      const busy = await calendar.busy(ids, window)
      assert.deepEqual(
        Object.values(busy).map(({ known }) => known),
        [false, false]
      )
    })

  test('{what} is no free time, and is asked for four times')
    .with([
      {
        what: 'rateLimitExceeded',
        fault: { kind: 'vendor', name: 'rate_limit_403' },
        code: 'E_VENDOR_RATE_LIMITED',
      },
      {
        what: 'userRateLimitExceeded',
        fault: { kind: 'vendor', name: 'user_rate_limit_403' },
        code: 'E_VENDOR_RATE_LIMITED',
      },
      { what: '429', fault: { kind: 'status', status: 429 }, code: 'E_VENDOR_RATE_LIMITED' },
      { what: '500', fault: { kind: 'status', status: 500 }, code: 'E_VENDOR_UNAVAILABLE' },
      { what: '503', fault: { kind: 'status', status: 503 }, code: 'E_VENDOR_UNAVAILABLE' },
      { what: 'a lost answer', fault: { kind: 'drop' }, code: 'E_VENDOR_UNAVAILABLE' },
      {
        what: 'half an answer',
        fault: { kind: 'vendor', name: 'malformed' },
        code: 'E_VENDOR_ANSWER_UNREADABLE',
      },
    ] as const)
    .run(async ({ assert }, { fault, code }) => {
      stand.inject({ ...fault, match: QUERY, times: 99 })
      await assertFails(assert, code, () => calendar.busy([DEMO], window))
      assert.lengthOf(await stand.requests(QUERY), 4)
    })

  test('a calendar that fails in one part of a long window is unknown in all of it', async ({
    assert,
  }) => {
    stand.inject({ kind: 'vendor', name: 'partial_freebusy' })
    const half = { start: window.start, end: new Date(window.start.getTime() + 100 * DAY) }
    assert.isFalse((await calendar.busy([DEMO], half))[DEMO]!.known)
    assert.lengthOf(await stand.requests(QUERY), 2)
  })

  test('a long window is asked for in parts; what spans them is one', async ({ assert }) => {
    const start = new Date('2026-01-01')
    const event = { start: new Date('2026-03-01'), end: new Date('2026-03-05') }
    await stand.act('addBusy', {
      calendarId: DEMO,
      start: event.start.toISOString(),
      end: event.end.toISOString(),
    })
    const end = new Date(start.getTime() + 200 * DAY)
    const busy = await calendar.busy([DEMO], { start, end })
    assert.deepEqual(busy[DEMO], { known: true, intervals: [event] })
    assert.lengthOf(await stand.requests(QUERY), 4)
  })

  test('no query names more than 50 calendars, none twice', async ({ assert }) => {
    const ids = Array.from({ length: 70 }, (_, index) => `calendar-${index}`)
    await calendar.busy([...ids, ...ids], window)
    const sizes = (await stand.requests(QUERY)).map(
      ({ requestBody }) => (requestBody as { items: unknown[] }).items.length
    )
    assert.deepEqual(sizes, [50, 20])
  })

  test('an all-day event takes the day of its calendar’s zone', async ({ assert }) => {
    await stand.act('addBusy', { calendarId: DEMO, start: '2026-03-29', end: '2026-03-30' })
    const march = { start: new Date('2026-03-01'), end: new Date('2026-04-01') }
    const day = { start: new Date('2026-03-28T23:00:00Z'), end: new Date('2026-03-29T22:00:00Z') }
    assert.deepEqual((await calendar.busy([DEMO], march))[DEMO], { known: true, intervals: [day] })
  })

  test('our event that the owner made all-day is found at its instants', async ({ assert }) => {
    const { eventId } = await stand.act<{ eventId: string }>('addBusy', {
      calendarId: DEMO,
      start: '2026-03-29',
      end: '2026-03-30',
    })
    const event = await calendar.findEvent(DEMO, eventId)
    assert.deepEqual(event?.start, new Date('2026-03-28T23:00:00Z'))
    assert.deepEqual(event?.end, new Date('2026-03-29T22:00:00Z'))
  })

  test('every page of a long list of calendars is read', async ({ assert }) => {
    for (let index = 0; index < 260; index++) {
      await stand.act('addCalendar', { email: DEMO, name: `Chair ${index}` })
    }
    assert.lengthOf(await calendar.listCalendars(), 262)
  })
})

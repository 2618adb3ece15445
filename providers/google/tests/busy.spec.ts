import { createGrant } from '@kametrix/conformance'
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

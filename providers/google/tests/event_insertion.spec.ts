import { assertFails, createGrant } from '@kametrix/conformance'
import type { EventDraft } from '@kametrix/contracts'
import { test } from '@japa/runner'
import { GoogleCalendar } from '../src/calendar.ts'
import { connect } from '../src/client.ts'
import { eventIdOf } from '../src/event_id.ts'
import { DEMO, startGoogle } from './support/sandbox.ts'
import { signIn } from './support/sign_in.ts'
import { instantTimers } from './support/timers.ts'

const INSERT = 'POST /calendar/v3/calendars/'
const LOOK = `GET /calendar/v3/calendars/${encodeURIComponent(DEMO)}/events/`
const ALWAYS = Number.POSITIVE_INFINITY

const draft: EventDraft = {
  calendarId: DEMO,
  bookingId: '019c0000-0000-7000-8000-000000000001',
  start: new Date('2026-07-01T12:00:00Z'),
  end: new Date('2026-07-01T12:45:00Z'),
  zone: 'Europe/Berlin',
  title: 'Haircut',
  description: 'Booked by phone',
}

interface Listed {
  eventId: string
  status: string
  timeZone: string
  private: Record<string, string>
}

test.group('one booking, one event', (group) => {
  let stand: Awaited<ReturnType<typeof startGoogle>>
  let calendar: GoogleCalendar
  group.each.setup(async () => {
    stand = await startGoogle()
    calendar = await connected()
    return () => stand.close()
  })

  const connected = async (timeoutMs?: number) => {
    const grant = createGrant(await signIn(stand.options, DEMO))
    return new GoogleCalendar(connect(stand.options, grant, { timers: instantTimers(), timeoutMs }))
  }
  const confirmed = async () => {
    const events = await stand.act<Listed[]>('listEvents', { calendarId: DEMO })
    return events.filter((event) => event.status === 'confirmed')
  }
  const inserts = async () => (await stand.requests(INSERT)).length

  test('the answer is lost after the event was made: found, not made again', async ({ assert }) => {
    stand.inject({ kind: 'drop', match: INSERT })
    const event = await calendar.createEvent(draft)
    assert.equal(event.eventId, eventIdOf(draft.bookingId, 0))
    assert.lengthOf(await confirmed(), 1)
    assert.equal(await inserts(), 1)
  })

  test('500 before anything was made: looked for, then made', async ({ assert }) => {
    stand.inject({ kind: 'status', status: 500, match: INSERT, times: 2 })
    await calendar.createEvent(draft)
    assert.lengthOf(await confirmed(), 1)
    const order = (await stand.requests('/events')).map(({ method }) => method)
    assert.deepEqual(order, ['POST', 'GET', 'POST', 'GET', 'POST', 'GET'])
  })

  test('half an answer: looked for, then made', async ({ assert }) => {
    stand.inject({ kind: 'vendor', name: 'malformed', match: INSERT })
    await calendar.createEvent(draft)
    assert.lengthOf(await confirmed(), 1)
    assert.equal(await inserts(), 2)
  })

  test('no answer at all: looked for, then made', async ({ assert }) => {
    const impatient = await connected(300)
    stand.inject({ kind: 'hang', match: INSERT })
    await impatient.createEvent(draft)
    assert.lengthOf(await confirmed(), 1)
  })

  test('409 because it is there already: that event', async ({ assert }) => {
    const first = await calendar.createEvent(draft)
    assert.deepEqual(await calendar.createEvent(draft), first)
    assert.lengthOf(await confirmed(), 1)
  })

  test('409 because its event was cancelled: the next generation', async ({ assert }) => {
    const { eventId } = await calendar.createEvent(draft)
    await calendar.cancelEvent(DEMO, eventId)
    const event = await calendar.createEvent(draft)
    assert.equal(event.eventId, eventIdOf(draft.bookingId, 1))
    assert.lengthOf(await confirmed(), 1)
  })

  test('409 because somebody else has the id: the next generation', async ({ assert }) => {
    await stand.act('takeEventId', { calendarId: DEMO, eventId: eventIdOf(draft.bookingId, 0) })
    const event = await calendar.createEvent(draft)
    assert.equal(event.eventId, eventIdOf(draft.bookingId, 1))
    assert.lengthOf(await confirmed(), 2)
  })

  test('a lost answer while the id is used up still makes one', async ({ assert }) => {
    const { eventId } = await calendar.createEvent(draft)
    await calendar.cancelEvent(DEMO, eventId)
    stand.inject({ kind: 'drop', match: INSERT })
    stand.inject({ kind: 'drop', match: INSERT })
    await calendar.createEvent(draft)
    assert.lengthOf(await confirmed(), 1)
  })

  test('when even the look fails, the error says that it may have happened', async ({ assert }) => {
    stand.inject({ kind: 'drop', match: INSERT })
    stand.inject({ kind: 'status', status: 503, match: LOOK, times: ALWAYS })
    const error = await assertFails(assert, 'E_VENDOR_UNAVAILABLE', () =>
      calendar.createEvent(draft)
    )
    assert.isTrue(error.ambiguous)
    assert.equal(await inserts(), 1)
  })

  test('it gives up after four attempts', async ({ assert }) => {
    stand.inject({ kind: 'status', status: 500, match: INSERT, times: ALWAYS })
    await assertFails(assert, 'E_VENDOR_UNAVAILABLE', () => calendar.createEvent(draft))
    assert.equal(await inserts(), 4)
  })

  test('what Google refuses is told at once', async ({ assert }) => {
    const backwards = { ...draft, end: new Date('2026-07-01T11:00:00Z') }
    const error = await assertFails(assert, 'E_VENDOR_REFUSED', () =>
      calendar.createEvent(backwards)
    )
    assert.equal(error.remedy, 'tell-user')
    assert.include(error.message, 'The specified time range is empty.')
    assert.equal(await inserts(), 1)
  })

  test('a calendar that may only be read refuses', async ({ assert }) => {
    const { calendarId } = await stand.act<{ calendarId: string }>('addCalendar', {
      email: DEMO,
      name: 'Holidays',
      role: 'reader',
    })
    await assertFails(assert, 'E_VENDOR_REFUSED', () =>
      calendar.createEvent({ ...draft, calendarId })
    )
  })

  test('it carries its offset, its zone and its booking', async ({ assert }) => {
    await calendar.createEvent(draft)
    const [insert] = await stand.requests(INSERT)
    assert.containsSubset(insert!.requestBody, {
      start: { dateTime: '2026-07-01T14:00:00+02:00', timeZone: 'Europe/Berlin' },
      end: { dateTime: '2026-07-01T14:45:00+02:00', timeZone: 'Europe/Berlin' },
      extendedProperties: { private: { kametrixBooking: draft.bookingId } },
    })
  })
})

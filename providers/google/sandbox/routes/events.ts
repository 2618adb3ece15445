import type { SandboxClock, StandInRequest, StandInRoutes } from '@kametrix/sandbox'
import type { calendar_v3 } from 'googleapis/build/src/apis/calendar/index.js'
import type { Guard } from '../access.ts'
import { readableCalendar, writableCalendar } from '../calendar_access.ts'
import type { CalendarRecord, EventRecord } from '../entities.ts'
import { cancelEvent, changeEvent, putEvent } from '../events.ts'
import { withTimes } from '../event_times.ts'
import { failureFor, GoogleFailure, notFound } from '../failure.ts'
import type { Store } from '../store.ts'

type Event = calendar_v3.Schema$Event

export function eventRoutes(store: Store, clock: SandboxClock, allowed: Guard): StandInRoutes {
  const reads = allowed(
    'calendar',
    'calendar.readonly',
    'calendar.events',
    'calendar.events.readonly'
  )
  const writes = allowed('calendar', 'calendar.events')
  const show = (record: EventRecord, calendar: CalendarRecord) => ({
    status: 200,
    body: withTimes(record, calendar),
  })

  return {
    'POST /calendar/v3/calendars/:calendarId/events': writes((request, user) => {
      const calendar = writableCalendar(store, request.params.calendarId ?? '', user)
      const sent = bodyOf(request)
      const id = sent.id ?? store.newEventId()
      return show(putEvent(calendar, { ...sent, id }, clock.now(), user.email), calendar)
    }),

    'GET /calendar/v3/calendars/:calendarId/events': reads((request, user) => {
      const calendar = readableCalendar(store, request.params.calendarId ?? '', user)
      const body: calendar_v3.Schema$Events = {
        kind: 'calendar#events',
        etag: '"0"',
        summary: calendar.summary,
        timeZone: calendar.timeZone,
        items: listed(calendar, request.query).map((record) => withTimes(record, calendar)),
      }
      return { status: 200, body }
    }),

    'GET /calendar/v3/calendars/:calendarId/events/:eventId': reads(({ params }, user) => {
      const calendar = readableCalendar(store, params.calendarId ?? '', user)
      return show(recordOf(calendar, params.eventId ?? ''), calendar)
    }),

    'PATCH /calendar/v3/calendars/:calendarId/events/:eventId': writes((request, user) => {
      const { calendarId = '', eventId = '' } = request.params
      const calendar = writableCalendar(store, calendarId, user)
      const record = recordOf(calendar, eventId)
      const expected = request.headers['if-match']
      if (expected && expected !== record.resource.etag) {
        throw new GoogleFailure(failureFor(412))
      }
      return show(changeEvent(calendar, record, bodyOf(request), clock.now()), calendar)
    }),

    'DELETE /calendar/v3/calendars/:calendarId/events/:eventId': writes(({ params }, user) => {
      const calendar = writableCalendar(store, params.calendarId ?? '', user)
      const record = recordOf(calendar, params.eventId ?? '')
      if (record.resource.status === 'cancelled') throw new GoogleFailure(failureFor(410))
      cancelEvent(record, clock.now())
      return { status: 204 }
    }),
  }
}

function bodyOf(request: StandInRequest): Event {
  return (request.body() ?? {}) as Event
}

function recordOf(calendar: CalendarRecord, eventId: string): EventRecord {
  const record = calendar.events.get(eventId)
  if (!record) throw new GoogleFailure(notFound())
  return record
}

/** By time and by private property; cancelled ones only when asked for. */
function listed(calendar: CalendarRecord, query: URLSearchParams): EventRecord[] {
  const from = new Date(query.get('timeMin') ?? -8.64e15)
  const until = new Date(query.get('timeMax') ?? 8.64e15)
  const properties = query.getAll('privateExtendedProperty').map((pair) => pair.split('='))
  return [...calendar.events.values()]
    .filter(({ start, end }) => end > from && start < until)
    .filter(
      ({ resource }) => query.get('showDeleted') === 'true' || resource.status !== 'cancelled'
    )
    .filter(({ resource }) =>
      properties.every(
        ([name = '', value]) => resource.extendedProperties?.private?.[name] === value
      )
    )
}

import type { SandboxClock, StandInRequest, StandInRoutes } from '@kametrix/sandbox'
import type { calendar_v3 } from 'googleapis/build/src/apis/calendar/index.js'
import type { Guard } from '../access.ts'
import { readableCalendar, writableCalendar } from '../calendar_access.ts'
import type { CalendarRecord, EventRecord } from '../entities.ts'
import { cancelEvent, changeEvent, putEvent } from '../events.ts'
import { listEvents } from '../event_list.ts'
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
      return { status: 200, body: listEvents(calendar, request.query) }
    }),

    'GET /calendar/v3/calendars/:calendarId/events/:eventId': reads(({ params }, user) => {
      const calendar = readableCalendar(store, params.calendarId ?? '', user)
      return show(recordOf(calendar, params.eventId ?? ''), calendar)
    }),

    'PATCH /calendar/v3/calendars/:calendarId/events/:eventId': writes((request, user) => {
      const { calendarId = '', eventId = '' } = request.params
      const calendar = writableCalendar(store, calendarId, user)
      const record = recordOf(calendar, eventId)
      checkVersion(request, record)
      return show(changeEvent(calendar, record, bodyOf(request), clock.now()), calendar)
    }),

    'DELETE /calendar/v3/calendars/:calendarId/events/:eventId': writes((request, user) => {
      const { calendarId = '', eventId = '' } = request.params
      const calendar = writableCalendar(store, calendarId, user)
      const record = recordOf(calendar, eventId)
      checkVersion(request, record)
      if (record.resource.status === 'cancelled') throw new GoogleFailure(failureFor(410))
      cancelEvent(record, clock.now())
      return { status: 204 }
    }),
  }
}

function bodyOf(request: StandInRequest): Event {
  return (request.body() ?? {}) as Event
}

/** Whoever changed what has been changed meanwhile would overwrite it. */
function checkVersion({ headers }: StandInRequest, { resource }: EventRecord) {
  const expected = headers['if-match']
  if (expected && expected !== '*' && expected !== resource.etag) {
    throw new GoogleFailure(failureFor(412))
  }
}

function recordOf(calendar: CalendarRecord, eventId: string): EventRecord {
  const record = calendar.events.get(eventId)
  if (!record) throw new GoogleFailure(notFound())
  return record
}

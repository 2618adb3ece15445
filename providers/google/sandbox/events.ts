import type { calendar_v3 } from 'googleapis/build/src/apis/calendar/index.js'
import type { CalendarRecord, EventRecord } from './entities.ts'
import { timesOf } from './event_times.ts'
import { badRequest, failureFor, GoogleFailure } from './failure.ts'

type Event = calendar_v3.Schema$Event

/** Base32hex in lower case. */
const ID = /^[a-v0-9]{5,1024}$/

/** An id stays taken after its event was deleted. */
export function putEvent(
  calendar: CalendarRecord,
  sent: Event & { id: string },
  now: Date,
  organizer: string
): EventRecord {
  if (!ID.test(sent.id)) throw new GoogleFailure(badRequest('Invalid resource id value.'))
  if (calendar.events.has(sent.id)) throw new GoogleFailure(failureFor(409))
  const self = organizer === calendar.primaryOf
  const resource: Event = {
    kind: 'calendar#event',
    status: 'confirmed',
    ...sent,
    created: now.toISOString(),
    creator: { email: organizer, ...(self && { self }) },
    organizer: { email: calendar.id, displayName: calendar.summary, self: true },
    iCalUID: `${sent.id}@google.com`,
    eventType: 'default',
    reminders: sent.reminders ?? { useDefault: true },
    sequence: -1,
  }
  const record = touched({ resource, ...timesOf(sent, calendar) }, now)
  calendar.events.set(sent.id, record)
  return record
}

/** As PATCH: fields that are sent replace, also within a time; null takes away; the others stay. */
export function changeEvent(
  calendar: CalendarRecord,
  record: EventRecord,
  { id: _unchangeable, ...changes }: Event,
  now: Date
): EventRecord {
  const { start, end } = record.resource
  const resource = {
    ...{ ...record.resource, ...changes },
    start: patched(start, changes.start),
    end: patched(end, changes.end),
  }
  return Object.assign(record, touched({ resource, ...timesOf(resource, calendar) }, now))
}

function patched(time: Event['start'], change: Event['start']): Event['start'] {
  const merged = Object.entries({ ...time, ...change })
  return Object.fromEntries(merged.filter(([, value]) => value !== null))
}

export function cancelEvent(record: EventRecord, now: Date) {
  Object.assign(
    record,
    touched({ ...record, resource: { ...record.resource, status: 'cancelled' } }, now)
  )
}

let changes = 0

function touched(record: Omit<EventRecord, 'change'>, now: Date): EventRecord {
  const sequence = (record.resource.sequence ?? 0) + 1
  const etag = `"${now.getTime()}-${sequence}"`
  const resource = { ...record.resource, sequence, etag, updated: now.toISOString() }
  return { ...record, resource, change: ++changes }
}

/** Sync tokens given out until now are good no longer. */
export function endSync(calendar: CalendarRecord) {
  calendar.syncableFrom = ++changes
}

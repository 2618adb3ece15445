import {
  type Busy,
  type CalendarEvent,
  type CalendarInfo,
  type EventDraft,
  type EventTime,
  type Interval,
  ProviderError,
} from '@kametrix/contracts'
import type { calendar_v3 } from 'googleapis/build/src/apis/calendar/index.js'
import { inZone, instantOf } from './zone.ts'

/** Private property under which an event names its booking; only our own client sees it. */
const BOOKING = 'kametrixBooking'
const WRITERS = ['owner', 'writer']

export function toCalendarInfo(entry: calendar_v3.Schema$CalendarListEntry): CalendarInfo {
  if (!entry.id || !entry.timeZone) throw unreadable('a calendar without id or time zone')
  return {
    calendarId: entry.id,
    name: entry.summaryOverride ?? entry.summary ?? entry.id,
    zone: entry.timeZone,
    primary: entry.primary ?? false,
    writable: WRITERS.includes(entry.accessRole ?? ''),
  }
}

export function toBusy(answer: calendar_v3.Schema$FreeBusyCalendar | undefined): Busy {
  if (!answer) return { known: false, reason: 'Google left this calendar out.' }
  const [failure] = answer.errors ?? []
  if (failure) return { known: false, reason: `Google: ${failure.reason ?? 'no reason given'}.` }
  return { known: true, intervals: (answer.busy ?? []).map(toInterval) }
}

/** A date is taken away: the owner may have made the event last all day. */
export function toGoogleTimes({ start, end, zone }: EventTime) {
  const at = (instant: Date) => ({ dateTime: inZone(instant, zone), timeZone: zone, date: null })
  return { start: at(start), end: at(end) }
}

/** The zone's offset is written out and the zone named, so that no clock but Google's shows it anew. */
export function toGoogleEvent(draft: EventDraft, eventId: string): calendar_v3.Schema$Event {
  const at = (instant: Date) => ({ dateTime: inZone(instant, draft.zone), timeZone: draft.zone })
  return {
    id: eventId,
    summary: draft.title,
    description: draft.description,
    start: at(draft.start),
    end: at(draft.end),
    extendedProperties: { private: { [BOOKING]: draft.bookingId } },
  }
}

export function isAllDay(event: calendar_v3.Schema$Event): boolean {
  return typeof event.start?.date === 'string'
}

/** `zone`: the calendar's, in which all-day events lie. */
export function toCalendarEvent(
  calendarId: string,
  event: calendar_v3.Schema$Event,
  zone: string
): CalendarEvent {
  if (!event.id) throw unreadable('an event without id')
  return {
    calendarId,
    eventId: event.id,
    bookingId: event.extendedProperties?.private?.[BOOKING] ?? null,
    start: toInstant(event.start, zone),
    end: toInstant(event.end, zone),
    status: event.status === 'cancelled' ? 'cancelled' : 'confirmed',
  }
}

function toInstant(time: calendar_v3.Schema$EventDateTime | undefined, zone: string): Date {
  if (time?.dateTime) return valid(new Date(time.dateTime))
  if (time?.date) return valid(instantOf(`${time.date}T00:00:00`, zone))
  throw unreadable('an event without a time')
}

function toInterval({ start, end }: calendar_v3.Schema$TimePeriod): Interval {
  return { start: valid(new Date(start ?? '')), end: valid(new Date(end ?? '')) }
}

function valid(instant: Date): Date {
  if (Number.isNaN(instant.getTime())) throw unreadable('a time that is none')
  return instant
}

function unreadable(what: string): ProviderError {
  return new ProviderError('E_VENDOR_ANSWER_UNREADABLE', `Google sent ${what}.`)
}

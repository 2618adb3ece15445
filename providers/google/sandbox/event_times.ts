import type { calendar_v3 } from 'googleapis/build/src/apis/calendar/index.js'
import { inZone, instantOf } from '../src/zone.ts'
import type { CalendarRecord, EventRecord } from './entities.ts'
import { badRequest, GoogleFailure } from './failure.ts'

type Time = calendar_v3.Schema$EventDateTime

const WITH_OFFSET = /T.*(Z|[+-]\d\d:\d\d)$/i

/** The instants an event lies between; refuses what Google refuses. */
export function timesOf({ start, end }: calendar_v3.Schema$Event, calendar: CalendarRecord) {
  const times = { start: instant(start, 'start', calendar), end: instant(end, 'end', calendar) }
  if (times.end < times.start) {
    throw new GoogleFailure(badRequest('The specified time range is empty.', 'timeRangeEmpty'))
  }
  return times
}

/** As Google answers: instants in the calendar's own offset, the zone's name kept as it was sent. */
export function withTimes({ resource, start, end }: EventRecord, calendar: CalendarRecord) {
  const shown = (time: Time | undefined, at: Date) =>
    time?.date ? time : { ...time, dateTime: inZone(at, calendar.timeZone) }
  return { ...resource, start: shown(resource.start, start), end: shown(resource.end, end) }
}

function instant(time: Time | undefined, name: string, calendar: CalendarRecord): Date {
  if (time?.date && time.dateTime) throw new GoogleFailure(badRequest(`Invalid ${name} time.`))
  if (time?.date) return valid(instantOf(`${time.date}T00:00:00`, calendar.timeZone), name)
  if (!time?.dateTime) throw new GoogleFailure(badRequest(`Missing ${name} time.`, 'required'))
  if (WITH_OFFSET.test(time.dateTime)) return valid(new Date(time.dateTime), name)
  if (!time.timeZone) {
    const message = `Missing time zone definition for ${name} time.`
    throw new GoogleFailure(badRequest(message, 'required'))
  }
  return valid(instantOf(time.dateTime, time.timeZone), name)
}

function valid(date: Date, name: string): Date {
  if (Number.isNaN(date.getTime())) {
    throw new GoogleFailure(badRequest(`Invalid value for: ${name} time`))
  }
  return date
}

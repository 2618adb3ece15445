import type { StandInRequest, StandInRoutes } from '@kametrix/sandbox'
import type { calendar_v3 } from 'googleapis/build/src/apis/calendar/index.js'
import { merged } from '../../src/intervals.ts'
import { inZone } from '../../src/zone.ts'
import type { Guard } from '../access.ts'
import { findCalendar } from '../calendar_access.ts'
import type { CalendarRecord } from '../entities.ts'
import { badRequest, GoogleFailure } from '../failure.ts'
import type { Store } from '../store.ts'

export const FREE_BUSY = 'POST /calendar/v3/freeBusy'

const MOST_CALENDARS = 50
const LONGEST_MS = 90 * 86_400_000

type FreeBusy = calendar_v3.Schema$FreeBusyCalendar

export function freeBusyRoutes(store: Store, allowed: Guard): StandInRoutes {
  const asks = allowed(
    'calendar',
    'calendar.readonly',
    'calendar.freebusy',
    'calendar.events.freebusy'
  )

  return {
    [FREE_BUSY]: asks((request, user) => {
      const { ids, window, zone } = asked(request)
      const answerFor = (id: string): FreeBusy => {
        if (ids.length > MOST_CALENDARS) return failed('tooManyCalendarsRequested')
        const calendar = findCalendar(store, id, user)
        if (!calendar) return failed('notFound')
        return calendar.broken
          ? failed('internalError')
          : { busy: busyTimes(calendar, window, zone) }
      }
      const body: calendar_v3.Schema$FreeBusyResponse = {
        kind: 'calendar#freeBusy',
        timeMin: window.start.toISOString(),
        timeMax: window.end.toISOString(),
        calendars: Object.fromEntries(ids.map((id) => [id, answerFor(id)])),
      }
      return { status: 200, body }
    }),
  }
}

function asked(request: StandInRequest) {
  const { timeMin, timeMax, timeZone, items } = (request.body() ??
    {}) as calendar_v3.Schema$FreeBusyRequest
  const window = { start: new Date(timeMin ?? ''), end: new Date(timeMax ?? '') }
  const length = window.end.getTime() - window.start.getTime()
  if (Number.isNaN(length)) throw new GoogleFailure(badRequest('Bad Request', 'badRequest'))
  if (length <= 0) {
    throw new GoogleFailure(badRequest('The specified time range is empty.', 'timeRangeEmpty'))
  }
  if (length > LONGEST_MS) {
    throw new GoogleFailure(badRequest('The requested time range is too long.', 'timeRangeTooLong'))
  }
  return { ids: (items ?? []).map(({ id }) => id ?? ''), window, zone: timeZone ?? 'UTC' }
}

function busyTimes(calendar: CalendarRecord, window: { start: Date; end: Date }, zone: string) {
  const taken = [...calendar.events.values()].filter(
    ({ resource }) => resource.status !== 'cancelled' && resource.transparency !== 'transparent'
  )
  return merged(taken, window).map(({ start, end }) => ({
    start: inZone(start, zone),
    end: inZone(end, zone),
  }))
}

/** A calendar that could not be looked at: busy times are left empty, which must not be read as free. */
export function failed(reason: string): FreeBusy {
  return { errors: [{ domain: 'global', reason }], busy: [] }
}

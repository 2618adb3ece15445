import logger from '@adonisjs/core/services/logger'
import Connection from '#models/connection'
import { ownEvents, without } from '#services/bookings/own_events'
import { rememberedBusy } from '#services/bookings/remembered_busy'
import { toInterval } from '#services/bookings/to_interval'
import { calendarOf } from '#services/connections/adapters'
import { ProviderError, type Calendar as Calendars } from '@kametrix/contracts'
import type { Interval } from 'luxon'
import type Booking from '#models/booking'
import type Calendar from '#models/calendar'
import type Staff from '#models/staff'

/** Calendars as they were read shortly before; those that were not are read. */
export async function remembered(
  staff: Staff,
  window: Interval<true>,
  leaving?: Booking
): Promise<Interval<true>[] | null> {
  const own = await ownEvents(staff, window, leaving)
  const known = staff.readCalendars.map((calendar) => ({
    calendar,
    busy: rememberedBusy(calendar, window),
  }))
  const unread = known.filter(({ busy }) => busy === null).map(({ calendar }) => calendar)
  const read = await readBusy(unread, window)
  return (
    read && [...known, ...read].flatMap(({ calendar, busy }) => without(busy ?? [], own, calendar))
  )
}

/** Calendars as they are; where our own events are among a calendar's, by its single events. */
export async function asTheyAre(
  staff: Staff,
  time: Interval<true>,
  leaving?: Booking
): Promise<Interval<true>[] | null> {
  const own = await ownEvents(staff, time, leaving)
  const isMixed = ({ id }: Calendar) => own.some(({ calendarId }) => calendarId === id)
  const [mixed, plain] = [
    staff.readCalendars.filter(isMixed),
    staff.readCalendars.filter((calendar) => !isMixed(calendar)),
  ]
  const [busy, ...events] = await Promise.all([
    readBusy(plain, time),
    ...mixed.map(({ connectionId, vendorCalendarId }) =>
      ask(connectionId, (adapter) => adapter.eventsIn(vendorCalendarId, toDates(time)))
    ),
  ])
  if (!busy || events.includes(null)) return null
  const others = events
    .flatMap((found) => found!)
    .filter(({ bookingId }) => !own.some(({ id }) => id === bookingId))
  return [...busy.flatMap((one) => one.busy), ...others.map(toInterval)]
}

/** Null when one of the calendars cannot be read. */
async function readBusy(calendars: Calendar[], window: Interval<true>) {
  const read: { calendar: Calendar; busy: Interval<true>[] }[] = []
  const byConnection = Map.groupBy(calendars, ({ connectionId }) => connectionId)
  for (const [connectionId, own] of byConnection) {
    const ids = own.map(({ vendorCalendarId }) => vendorCalendarId)
    const answer = await ask(connectionId, (adapter) => adapter.busy(ids, toDates(window)))
    if (!answer) return null
    for (const calendar of own) {
      const busy = answer[calendar.vendorCalendarId]
      if (!busy?.known) return null
      read.push({ calendar, busy: busy.intervals.map(toInterval) })
    }
  }
  return read
}

/** Null when the vendor is away or the grant is gone. */
async function ask<T>(connectionId: string, question: (adapter: Calendars) => Promise<T>) {
  try {
    return await question(await calendarOf(await Connection.findOrFail(connectionId)))
  } catch (error) {
    if (!(error instanceof ProviderError)) throw error
    logger.warn({ err: error, connectionId }, 'A calendar could not be read')
    return null
  }
}

function toDates({ start, end }: Interval<true>) {
  return { start: start.toJSDate(), end: end.toJSDate() }
}

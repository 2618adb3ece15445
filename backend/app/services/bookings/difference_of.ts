import { DateTime } from 'luxon'
import Booking from '#models/booking'
import Calendar from '#models/calendar'
import { calendarOf } from '#services/connections/adapters'
import { ProviderError } from '@kametrix/contracts'
import type Connection from '#models/connection'

/** How the owner's calendar differs from a booking, and the times that it says instead. */
interface Difference {
  conflict: NonNullable<Booking['conflict']>
  startsAt?: DateTime
  endsAt?: DateTime
}

/**
 * Null where calendar and booking agree; `unknown` while the calendar cannot be asked, or a move is on its
 * way. Needs `staff.readCalendars` loaded.
 */
export async function differenceOf(booking: Booking): Promise<Difference | null | 'unknown'> {
  const calendar = booking.calendarId ? await Calendar.find(booking.calendarId) : null
  if (!calendar || !booking.vendorEventId) return null
  await calendar.load('connection')
  const isMoving = await Booking.findBy({ movesBookingId: booking.id, status: 'moving' })
  if (isMoving || calendar.connection.status === 'lost') return 'unknown'
  try {
    return (await eventsDifference(booking, calendar)) ?? (await overlap(booking, calendar))
  } catch (error) {
    if (error instanceof ProviderError) return 'unknown'
    throw error
  }
}

async function eventsDifference(
  { startsAt, endsAt, vendorEventId }: Booking,
  calendar: Calendar
): Promise<Difference | null> {
  const adapter = await calendarOf(calendar.connection)
  const event = await adapter.findEvent(calendar.vendorCalendarId, vendorEventId!)
  if (event?.status !== 'confirmed') return { conflict: 'deleted' }
  if (+event.start === +startsAt && +event.end === +endsAt) return null
  const [start, end] = [event.start, event.end].map((at) => DateTime.fromJSDate(at))
  return { conflict: 'moved', startsAt: start, endsAt: end }
}

/** Our own bookings are no overlap: of those the database lets none be. */
async function overlap(booking: Booking, calendar: Calendar): Promise<Difference | null> {
  if (booking.overlapAcceptedAt) return null
  const window = { start: booking.startsAt.toJSDate(), end: booking.endsAt.toJSDate() }
  const adapter = await calendarOf(calendar.connection)
  const beside = await adapter.eventsIn(calendar.vendorCalendarId, window)
  if (beside.some(({ bookingId }) => bookingId === null)) return { conflict: 'overlap' }
  const others = booking.staff.readCalendars.filter(({ id }) => id !== calendar.id)
  for (const [, calendars] of Map.groupBy(others, ({ connectionId }) => connectionId)) {
    await calendars[0]!.load('connection')
    const connection: Connection = calendars[0]!.connection
    const ids = calendars.map(({ vendorCalendarId }) => vendorCalendarId)
    const busy = Object.values(await (await calendarOf(connection)).busy(ids, window))
    if (busy.some((one) => one.known && one.intervals.length > 0)) return { conflict: 'overlap' }
  }
  return null
}

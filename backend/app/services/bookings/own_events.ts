import { Interval, type DateTime } from 'luxon'
import Booking from '#models/booking'
import type Calendar from '#models/calendar'
import type Staff from '#models/staff'

/**
 * Bookings whose events stand in calendars that are read for somebody, and are not in the way: of the one
 * that is to leave its time, and of those that share seats, which are counted by our own rows.
 */
export async function ownEvents(
  { id, capacity, readCalendars }: Staff,
  window: Interval<true>,
  leaving?: Booking
): Promise<Booking[]> {
  if (capacity === 1 && !leaving) return []
  return Booking.query()
    .where('status', 'confirmed')
    .whereNotNull('vendorEventId')
    .whereIn(
      'calendarId',
      readCalendars.map((calendar) => calendar.id)
    )
    .where((own) =>
      own
        .whereIn('id', leaving ? [leaving.id] : [])
        .if(capacity > 1, (either) => either.orWhere('staffId', id))
    )
    .where('startsAt', '<', window.end.toJSDate())
    .where('endsAt', '>', window.start.toJSDate())
}

/** Busy times of a calendar without those of our own events. Times of others that these cover go with them. */
export function without(
  busy: Interval<true>[],
  own: Booking[],
  { id }: Calendar
): Interval<true>[] {
  const times = own.filter(({ calendarId }) => calendarId === id).map(timeOf)
  return times.length === 0 ? busy : busy.flatMap((one) => one.difference(...times) as typeof busy)
}

function timeOf({ startsAt, endsAt }: { startsAt: DateTime; endsAt: DateTime }) {
  return Interval.fromDateTimes(startsAt, endsAt)
}

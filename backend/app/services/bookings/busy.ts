import { Interval, DateTime } from 'luxon'
import db from '@adonisjs/lucid/services/db'
import { asTheyAre, remembered } from '#services/bookings/outside_busy'
import { toInterval } from '#services/bookings/to_interval'
import type Booking from '#models/booking'
import type Staff from '#models/staff'

/** How long a caller waits for a look at the calendars, in milliseconds; after that nobody knows what is free. */
export const LOOK_MS = 3000

/**
 * When somebody cannot be offered in a window: own bookings, and every calendar that is read for them, as
 * it was read shortly before. A booking that is to leave its time is no obstacle. Null when a calendar
 * cannot be read: unknown is never free.
 */
export async function busyTimes(
  staff: Staff,
  window: Interval<true>,
  leaving?: Booking
): Promise<Interval<true>[] | null> {
  const [own, outside] = await Promise.all([
    ownBookings(staff, window, leaving),
    remembered(staff, window, leaving),
  ])
  return outside && [...own, ...outside]
}

/**
 * Whether somebody is taken at a time, by the calendars as they are now; whom we have booked ourselves the
 * vendor is not asked about. Null when a calendar cannot be read.
 */
export async function isTaken(
  staff: Staff,
  time: Interval<true>,
  leaving?: Booking
): Promise<boolean | null> {
  if (await isBooked(staff, time, leaving)) return true
  const outside = await asTheyAre(staff, time, leaving)
  return outside && outside.some((one) => one.overlaps(time))
}

/** Whether every seat of somebody is booked at a time, by our own calendar. */
export async function isBooked(
  staff: Staff,
  time: Interval<true>,
  leaving?: Booking
): Promise<boolean> {
  const own = await ownBookings(staff, time, leaving)
  return own.some((one) => one.overlaps(time))
}

/** A seat is taken from the booking's start to the end of its buffer; all seats have to be. */
async function ownBookings(
  staff: Staff,
  window: Interval<true>,
  leaving?: Booking
): Promise<Interval<true>[]> {
  const rows: { from: Date; until: Date }[] = await db
    .from('bookings')
    .where('staff_id', staff.id)
    .if(leaving, (others) => others.whereNot('id', leaving!.id))
    .where((query) =>
      query
        .whereIn('status', ['confirmed', 'moving'])
        .orWhere((held) =>
          held.where('status', 'held').where('held_until', '>', DateTime.utc().toJSDate())
        )
    )
    .whereRaw('during && tstzrange(?, ?)', [window.start.toISO(), window.end.toISO()])
    .select(db.raw('lower(during) AS "from"'), db.raw('upper(during) AS until'))
  const taken = rows.map(({ from, until }) => toInterval({ start: from, end: until }))
  return staff.capacity === 1 ? taken : fullyTaken(taken, staff.capacity)
}

/** Times in which as many bookings overlap as there are seats. */
function fullyTaken(taken: Interval<true>[], capacity: number): Interval<true>[] {
  const pieces = taken.flatMap((one) => [one.start, one.end]).sort((a, b) => +a - +b)
  return pieces
    .slice(1)
    .map((end, index) => Interval.fromDateTimes(pieces[index], end))
    .filter((piece): piece is Interval<true> => piece.isValid && !piece.isEmpty())
    .filter((piece) => taken.filter((one) => one.overlaps(piece)).length >= capacity)
}

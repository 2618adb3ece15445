import { DateTime } from 'luxon'
import Booking from '#models/booking'
import { STANDING } from '#services/bookings/standing'

interface Which {
  accountId?: string
  staffId?: string
}

/** How many bookings are ahead: from now or a later instant on, and until another where one is given. */
export async function countBookings(
  which: Which,
  { from = DateTime.now(), until }: { from?: DateTime; until?: DateTime } = {}
): Promise<number> {
  const counted = await Booking.query()
    .where(which)
    .whereIn('status', [...STANDING])
    .where('startsAt', '>=', DateTime.max(from, DateTime.now()).toJSDate())
    .if(until, (query) => query.where('startsAt', '<', until!.toJSDate()))
    .count('* as total')
  return Number(counted[0].$extras.total)
}

import db from '@adonisjs/lucid/services/db'
import { DateTime } from 'luxon'
import Booking from '#models/booking'
import { differenceOf } from '#services/bookings/difference_of'

/** Holds a booking against the owner's calendar, and notes what differs until somebody decides. */
export default class CheckBooking {
  async handle({ bookingId }: { bookingId: string }) {
    const seen = await Booking.query()
      .where('id', bookingId)
      .preload('staff', (staff) => staff.preload('readCalendars'))
      .firstOrFail()
    if (seen.status !== 'confirmed' || seen.startsAt <= DateTime.now()) return
    const difference = await differenceOf(seen)
    if (difference === 'unknown') return

    await db.transaction(async (trx) => {
      const booking = await Booking.query({ client: trx })
        .where('id', bookingId)
        .forUpdate()
        .firstOrFail()
      // Moved, cancelled or settled while the calendar was asked: the next look decides.
      if (+booking.updatedAt !== +seen.updatedAt) return
      const { conflict = null, startsAt = null, endsAt = null } = difference ?? {}
      const found = { conflict, conflictStartsAt: startsAt, conflictEndsAt: endsAt }
      await booking.merge({ ...found, checkedAt: DateTime.utc() }).save()
    })
  }
}

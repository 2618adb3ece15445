import type { HttpContext } from '@adonisjs/core/http'
import Booking from '#models/booking'
import { SHOWN } from '#services/bookings/standing'

/** The account's booking that an address names; moves are no bookings. */
export function findBooking({ account, params }: HttpContext): Promise<Booking> {
  return Booking.query()
    .where({ accountId: account.id, id: params.id })
    .whereIn('status', [...SHOWN])
    .preload('staff')
    .firstOrFail()
}

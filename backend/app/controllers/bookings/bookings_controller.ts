import type { HttpContext } from '@adonisjs/core/http'
import Booking from '#models/booking'
import { SHOWN, STANDING } from '#services/bookings/standing'
import type Account from '#models/account'
import BookingTransformer from '#transformers/booking_transformer'

const AT_ONCE = 50

export default class BookingsController {
  /** The next ones, soonest first; and the last ones, latest first. */
  async index({ account, serialize }: HttpContext) {
    const now = new Date()
    const [upcoming, past] = await Promise.all([
      bookingsOf(account)
        .where('startsAt', '>=', now)
        .whereIn('status', [...STANDING])
        .orderBy('startsAt'),
      bookingsOf(account).where('startsAt', '<', now).orderBy('startsAt', 'desc'),
    ])
    return serialize({
      upcoming: BookingTransformer.transform(upcoming),
      past: BookingTransformer.transform(past),
    })
  }
}

function bookingsOf(account: Account) {
  return Booking.query()
    .where('accountId', account.id)
    .whereIn('status', [...SHOWN])
    .preload('staff')
    .limit(AT_ONCE)
}

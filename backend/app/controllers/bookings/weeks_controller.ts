import { DateTime } from 'luxon'
import type { HttpContext } from '@adonisjs/core/http'
import Booking from '#models/booking'
import { STANDING } from '#services/bookings/standing'
import { weekOf } from '#services/bookings/week'
import BookingTransformer from '#transformers/booking_transformer'
import { weekValidator } from '#validators/call'

/** Seven days of bookings, Monday first, as the business's own clock counts them. */
export default class WeeksController {
  async show({ account, request, serialize }: HttpContext) {
    const { day } = await request.validateUsing(weekValidator)
    const week = weekOf(day, DateTime.now().setZone(account.zone))
    const bookings = await Booking.query()
      .where('accountId', account.id)
      .whereIn('status', [...STANDING])
      .where('startsAt', '>=', week.start.toJSDate())
      .where('startsAt', '<', week.end.toJSDate())
      .preload('staff')
      .orderBy('startsAt')
    const dayOf = ({ startsAt }: Booking) => startsAt.setZone(account.zone).toISODate()
    return serialize({
      previous: week.start.minus({ weeks: 1 }).toISODate()!,
      next: week.end.toISODate()!,
      today: DateTime.now().setZone(account.zone).toISODate()!,
      days: week.days.map((date) => ({ date })),
      bookings: BookingTransformer.transform(bookings),
      dates: bookings.map((booking) => dayOf(booking)!),
    })
  }
}

import type { HttpContext } from '@adonisjs/core/http'
import Booking from '#models/booking'
import { icsOf } from '#services/bookings/ics'
import { isIcsSeal } from '#services/bookings/ics_link'
import { SHOWN } from '#services/bookings/standing'

/** An appointment for the caller's own calendar: for whoever has its link, and nobody who guesses one. */
export default class CalendarFilesController {
  async show({ params, response }: HttpContext) {
    const { id, seal } = params
    const booking = isIcsSeal(id, seal)
      ? await Booking.query()
          .where({ id })
          .whereIn('status', [...SHOWN])
          .preload('account')
          .first()
      : null
    if (!booking) return response.notFound('')
    const moves = await Booking.query().where({ movesBookingId: id, status: 'moved' })
    const isCancelled = booking.status === 'cancelled'
    response.header('content-type', 'text/calendar; charset=utf-8')
    response.header('content-disposition', 'attachment; filename="appointment.ics"')
    response.header('cache-control', 'no-store')
    response.header('x-robots-tag', 'noindex')
    return icsOf({
      uid: `${booking.id}@kametrix`,
      sequence: moves.length + (isCancelled ? 1 : 0),
      summary: booking.service,
      organizer: booking.account.name,
      start: booking.startsAt.toJSDate(),
      end: booking.endsAt.toJSDate(),
      changedAt: booking.updatedAt.toJSDate(),
      isCancelled,
    })
  }
}

import { DateTime } from 'luxon'
import type { HttpContext } from '@adonisjs/core/http'
import BookByHand from '#actions/bookings/book_by_hand'
import FindOpenings from '#actions/bookings/find_openings'
import { openingOf } from '#controllers/bookings/openings_controller'
import TimeTakenException from '#exceptions/time_taken_exception'
import Booking from '#models/booking'
import Connection from '#models/connection'
import { icsPath } from '#services/bookings/ics_link'
import { bookableAt } from '#services/bookings/bookable'
import { findBooking } from '#services/bookings/find_booking'
import { SHOWN, STANDING } from '#services/bookings/standing'
import type Account from '#models/account'
import { answer } from '#services/http/answer'
import { iso } from '#services/http/json'
import { wordsFor } from '#services/http/language'
import BookingTransformer from '#transformers/booking_transformer'
import { bookingValidator, showBookingValidator } from '#validators/booking'

const AT_ONCE = 50

export default class BookingsController {
  /** The next ones, soonest first; and the last ones, latest first. */
  async index({ account, serialize }: HttpContext) {
    const now = new Date()
    const [upcoming, past, connection] = await Promise.all([
      bookingsOf(account)
        .where('startsAt', '>=', now)
        .whereIn('status', [...STANDING])
        .orderBy('startsAt'),
      bookingsOf(account).where('startsAt', '<', now).orderBy('startsAt', 'desc'),
      Connection.findBy({ accountId: account.id }),
    ])
    return serialize({
      upcoming: BookingTransformer.transform(upcoming),
      past: BookingTransformer.transform(past),
      isConnected: connection !== null,
    })
  }

  /** With the free times of a day, `day`, that it could be moved to; null when a calendar cannot be read. */
  async show(ctx: HttpContext) {
    const { account, request, serialize } = ctx
    const booking = await findBooking(ctx)
    const { day } = await request.validateUsing(showBookingValidator)
    const { services, hours } = await bookableAt(account)
    const service = services.find(({ name }) => name === booking.service)
    const found =
      day && service
        ? await new FindOpenings().handle({
            ...{ account, hours, service, staff: service.staff, day },
            leaving: booking,
          })
        : null
    const moves = await Booking.query()
      .where({ movesBookingId: booking.id, status: 'moved' })
      .orderBy('id')
    return serialize({
      booking: BookingTransformer.transform(booking),
      isBookable: service !== undefined,
      /** For the caller's own calendar; needs no session. */
      file: icsPath(booking.id),
      moves: moves.map(({ movedFrom, confirmedAt, callId }) => ({
        from: iso(movedFrom),
        at: iso(confirmedAt),
        callId,
      })),
      times: found?.times?.map(openingOf) ?? null,
    })
  }

  async store(ctx: HttpContext) {
    const { account, auth, request, serialize } = ctx
    const asked = await request.validateUsing(bookingValidator)
    const { services, hours } = await bookableAt(account)
    const service = services.find(({ name }) => name === asked.service)
    const staff = service?.staff.find(({ id }) => id === asked.slot.staffId)
    if (!service || !staff) throw new TimeTakenException()
    const { bookingId, isDone } = await new BookByHand().handle({
      ...{ account, accountId: account.id, hours, service, staff },
      madeBy: auth.user?.id ?? null,
      requestKey: asked.request,
      startsAt: DateTime.fromISO(asked.slot.startsAt, { zone: account.zone }),
      customerName: asked.name,
      customerPhone: asked.phone ?? null,
      customerEmail: asked.email ?? null,
      note: asked.note ?? null,
    })
    const notice = wordsFor(ctx).t(isDone ? 'notices.booked' : 'notices.bookingHeld')
    const data = await serialize({ id: bookingId, isDone })
    return answer(ctx, { to: `/app/bookings/${bookingId}`, notice }, data, 201)
  }
}

function bookingsOf(account: Account) {
  return Booking.query()
    .where('accountId', account.id)
    .whereIn('status', [...SHOWN])
    .preload('staff')
    .limit(AT_ONCE)
}

import { DateTime } from 'luxon'
import type { HttpContext } from '@adonisjs/core/http'
import BookByHand from '#actions/bookings/book_by_hand'
import TimeTakenException from '#exceptions/time_taken_exception'
import { bookableAt } from '#services/bookings/bookable'
import { findBooking } from '#services/bookings/find_booking'
import { answer } from '#services/http/answer'
import { wordsFor } from '#services/http/language'
import { moveValidator } from '#validators/booking'

/** An appointment that somebody in the business gives another time. */
export default class MovesController {
  async store(ctx: HttpContext) {
    const { account, auth, request, serialize } = ctx
    const moves = await findBooking(ctx)
    const { slot, request: requestKey } = await request.validateUsing(moveValidator)
    const { services, hours } = await bookableAt(account)
    const service = services.find(({ name }) => name === moves.service)
    const staff = service?.staff.find(({ id }) => id === slot.staffId)
    if (!service || !staff) throw new TimeTakenException()
    const startsAt = DateTime.fromISO(slot.startsAt, { zone: account.zone })
    const { customerName, customerPhone, customerEmail, note } = moves
    const { bookingId, isDone } = await new BookByHand().handle({
      ...{ account, accountId: account.id, madeBy: auth.user?.id ?? null, requestKey },
      ...{ hours, service, staff, startsAt, moves },
      ...{ customerName, customerPhone, customerEmail, note },
    })
    const notice = wordsFor(ctx).t(isDone ? 'notices.bookingMoved' : 'notices.bookingMoving')
    const data = await serialize({ id: bookingId, isDone })
    return answer(ctx, { to: `/app/bookings/${bookingId}`, notice }, data, 201)
  }
}

import type { HttpContext } from '@adonisjs/core/http'
import CancelOwnBooking from '#actions/bookings/cancel_own_booking'
import PutBackBooking from '#actions/bookings/put_back_booking'
import { findBooking } from '#services/bookings/find_booking'
import { answer } from '#services/http/answer'
import { wordsFor } from '#services/http/language'

/** An appointment that somebody in the business cancels, or does not after all. */
export default class CancellationsController {
  async store(ctx: HttpContext) {
    const { id } = await findBooking(ctx)
    await new CancelOwnBooking().handle({ bookingId: id })
    const notice = wordsFor(ctx).t('notices.bookingCancelled')
    return answer(ctx, { to: `/app/bookings/${id}`, notice }, await ctx.serialize({ id }))
  }

  async destroy(ctx: HttpContext) {
    const { id } = await findBooking(ctx)
    await new PutBackBooking().handle({ bookingId: id })
    const notice = wordsFor(ctx).t('notices.bookingPutBack')
    return answer(ctx, { to: `/app/bookings/${id}`, notice }, await ctx.serialize({ id }))
  }
}

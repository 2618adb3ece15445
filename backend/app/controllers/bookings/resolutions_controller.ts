import type { HttpContext } from '@adonisjs/core/http'
import ResolveConflict from '#actions/bookings/resolve_conflict'
import { findBooking } from '#services/bookings/find_booking'
import { answer } from '#services/http/answer'
import { wordsFor } from '#services/http/language'
import { resolutionValidator } from '#validators/booking'

/** Settles what a booking and the owner's calendar say differently. */
export default class ResolutionsController {
  async store(ctx: HttpContext) {
    const booking = await findBooking(ctx)
    const { holds } = await ctx.request.validateUsing(resolutionValidator)
    await new ResolveConflict().handle({ booking, holds })
    const notice = wordsFor(ctx).t('notices.conflictSettled')
    return answer(ctx, { to: null, notice }, await ctx.serialize({ id: booking.id }))
  }
}

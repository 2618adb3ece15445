import type { HttpContext } from '@adonisjs/core/http'
import CloseDays from '#actions/business/close_days'
import OpenDays from '#actions/business/open_days'
import ClosedDay from '#models/closed_day'
import { answer } from '#services/http/answer'
import { wordsFor } from '#services/http/language'
import { daysOf } from '#services/business/days'
import { toldWords } from '#services/business/telling'
import ClosedDayTransformer from '#transformers/closed_day_transformer'
import { closedDaysValidator } from '#validators/business'

/** Days on which a business is closed, and callers are offered nothing. */
export default class ClosedDaysController {
  async store(ctx: HttpContext) {
    const { account, request, serialize } = ctx
    const { reason = null, ...typed } = await request.validateUsing(closedDaysValidator)
    const days = daysOf(typed, wordsFor(ctx))
    const { closedDay, telling, booked } = await new CloseDays().handle({
      account,
      reason,
      ...days,
    })
    const staying = booked > 0 ? wordsFor(ctx).t('business.bookedThen', { count: booked }) : ''
    const notice = `${toldWords(ctx, telling)} ${staying}`.trim()
    const data = { closedDay: ClosedDayTransformer.transform(closedDay), telling, booked }
    return answer(ctx, { to: null, notice }, await serialize(data), 201)
  }

  async destroy(ctx: HttpContext) {
    const { account, params, serialize } = ctx
    const closedDay = await ClosedDay.query()
      .where('accountId', account.id)
      .where('id', params.id)
      .firstOrFail()
    const telling = await new OpenDays().handle({ closedDay })
    const notice = toldWords(ctx, telling)
    return answer(ctx, { to: null, notice }, await serialize({ id: closedDay.id, telling }))
  }
}

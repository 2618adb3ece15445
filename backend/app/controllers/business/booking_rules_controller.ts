import type { HttpContext } from '@adonisjs/core/http'
import ChangeBusiness from '#actions/business/change_business'
import { answer } from '#services/http/answer'
import { toldWords } from '#services/business/telling'
import { bookingRulesValidator } from '#validators/business'

/** How soon and how far ahead callers can book. */
export default class BookingRulesController {
  async update(ctx: HttpContext) {
    const rules = await ctx.request.validateUsing(bookingRulesValidator)
    const { telling } = await new ChangeBusiness().handle({
      accountId: ctx.account.id,
      change: (_trx, account) => account.merge(rules).save(),
    })
    const data = await ctx.serialize({ ...rules, telling })
    return answer(ctx, { to: null, notice: toldWords(ctx, telling) }, data)
  }
}

import type { HttpContext } from '@adonisjs/core/http'
import ChangeBusiness from '#actions/business/change_business'
import { answer } from '#services/http/answer'
import { toldWords } from '#services/business/telling'
import { holidaysValidator } from '#validators/business'

/** Whether public holidays are closed days. */
export default class HolidaysController {
  async update(ctx: HttpContext) {
    const { closesOnHolidays = false } = await ctx.request.validateUsing(holidaysValidator)
    const { telling } = await new ChangeBusiness().handle({
      accountId: ctx.account.id,
      change: (_trx, account) => account.merge({ closesOnHolidays }).save(),
    })
    const data = await ctx.serialize({ closesOnHolidays, telling })
    return answer(ctx, { to: null, notice: toldWords(ctx, telling) }, data)
  }
}

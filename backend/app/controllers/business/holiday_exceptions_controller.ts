import type { HttpContext } from '@adonisjs/core/http'
import ExceptHoliday from '#actions/business/except_holiday'
import { answer } from '#services/http/answer'
import { wordsFor } from '#services/http/language'
import { toldWords } from '#services/business/telling'
import { windowOf } from '#services/business/window'
import { holidayExceptionValidator } from '#validators/business'

/** What a business does on one public holiday. */
export default class HolidayExceptionsController {
  async store(ctx: HttpContext) {
    const { account, request, serialize } = ctx
    const { day, opening, ...typed } = await request.validateUsing(holidayExceptionValidator)
    const telling = await new ExceptHoliday().handle({
      accountId: account.id,
      day,
      opening: opening === 'hours' ? windowOf(typed, wordsFor(ctx)) : opening,
    })
    const data = await serialize({ day, opening, telling })
    const page = { to: '/app/settings/hours', notice: toldWords(ctx, telling) }
    return answer(ctx, page, data)
  }
}

import type { HttpContext } from '@adonisjs/core/http'
import { answer } from '#services/http/answer'
import { wordsFor } from '#services/http/language'
import { callerMailsValidator } from '#validators/business'

/** Which mails callers get about their appointments, where their address is known. */
export default class CallerMailsController {
  async update(ctx: HttpContext) {
    const { account, request, serialize } = ctx
    const { confirmsBookings = false, remindsOfBookings = false } =
      await request.validateUsing(callerMailsValidator)
    await account.merge({ confirmsBookings, remindsOfBookings }).save()
    const data = await serialize({ confirmsBookings, remindsOfBookings })
    return answer(ctx, { to: null, notice: wordsFor(ctx).t('notices.saved') }, data)
  }
}

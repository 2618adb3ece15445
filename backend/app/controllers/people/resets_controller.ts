import type { HttpContext } from '@adonisjs/core/http'
import RequestReset from '#actions/people/request_reset'
import ResetPassword from '#actions/people/reset_password'
import { countAttempt } from '#services/auth/limits'
import { answer } from '#services/http/answer'
import { languageOf, wordsFor } from '#services/http/language'
import { newPasswordValidator, resetValidator } from '#validators/person'

/** A lost password: asking for the link, and using it. */
export default class ResetsController {
  /** The same answer whether the address is known or not. */
  async store(ctx: HttpContext) {
    const { request, serialize } = ctx
    const { email } = await request.validateUsing(resetValidator)
    await countAttempt({ act: 'reset', address: request.ip(), email })
    await new RequestReset().handle({ email, language: languageOf(ctx) })
    const notice = wordsFor(ctx).t('notices.resetSent', { email })
    return answer(ctx, { to: null, notice }, await serialize({ email }), 202)
  }

  async update(ctx: HttpContext) {
    const { request, serialize } = ctx
    const given = await request.validateUsing(newPasswordValidator)
    await countAttempt({ act: 'link', address: request.ip(), email: given.token })
    const { email } = await new ResetPassword().handle(given)
    const notice = wordsFor(ctx).t('notices.passwordReset')
    return answer(ctx, { to: '/signin', notice }, await serialize({ email }))
  }
}

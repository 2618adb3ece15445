import type { HttpContext } from '@adonisjs/core/http'
import RequestEmailChange from '#actions/people/request_email_change'
import { SIGN_IN } from '#services/auth/begin_session'
import { countAttempt } from '#services/auth/limits'
import { answer } from '#services/http/answer'
import { wordsFor } from '#services/http/language'
import { emailChangeValidator } from '#validators/person'

/** Another address to sign in with. */
export default class EmailsController {
  async update(ctx: HttpContext) {
    const { auth, request, session } = ctx
    const { email, current } = await request.validateUsing(emailChangeValidator)
    const user = auth.getUserOrFail()
    await countAttempt({ act: 'reset', address: request.ip(), email: user.email })
    await new RequestEmailChange().handle({
      user,
      email,
      current,
      signInId: session.get(SIGN_IN, null),
    })
    const notice = wordsFor(ctx).t('notices.emailAsked', { email })
    return answer(ctx, { to: null, notice }, await ctx.serialize({ email }), 202)
  }
}

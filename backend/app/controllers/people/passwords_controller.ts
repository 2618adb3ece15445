import type { HttpContext } from '@adonisjs/core/http'
import ChangePassword from '#actions/people/change_password'
import { SIGN_IN } from '#services/auth/begin_session'
import { answer } from '#services/http/answer'
import { wordsFor } from '#services/http/language'
import { passwordChangeValidator } from '#validators/person'

export default class PasswordsController {
  async update(ctx: HttpContext) {
    const { auth, request, session } = ctx
    const given = await request.validateUsing(passwordChangeValidator)
    const user = auth.getUserOrFail()
    await new ChangePassword().handle({ user, ...given, signInId: session.get(SIGN_IN) ?? null })
    const notice = wordsFor(ctx).t('notices.passwordChanged')
    return answer(ctx, { to: null, notice }, await ctx.serialize({ changed: true }))
  }
}

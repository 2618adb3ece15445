import type { HttpContext } from '@adonisjs/core/http'
import SignIn from '#actions/accounts/sign_in'
import { beginSession } from '#services/auth/begin_session'
import { answer } from '#services/http/answer'
import UserTransformer from '#transformers/user_transformer'
import { signinValidator } from '#validators/account'

export default class SessionsController {
  /** The session gets a new id: one that somebody planted beforehand is worth nothing. */
  async store(ctx: HttpContext) {
    const { request, serialize } = ctx
    const claimed = await request.validateUsing(signinValidator)
    const user = await new SignIn().handle({ ...claimed, address: request.ip() })
    await beginSession(ctx, user)
    const data = await serialize({ user: UserTransformer.transform(user) })
    return answer(ctx, { to: user.isOperator ? '/admin' : '/app' }, data)
  }

  async destroy(ctx: HttpContext) {
    await ctx.auth.use('web').logout()
    ctx.session.clear()
    ctx.session.regenerate()
    return answer(ctx, { to: '/' }, await ctx.serialize({ signedIn: false }))
  }
}

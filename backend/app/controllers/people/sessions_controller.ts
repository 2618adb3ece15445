import type { HttpContext } from '@adonisjs/core/http'
import EndSignIns from '#actions/people/end_sign_ins'
import SignIn from '#actions/people/sign_in'
import { SIGN_IN } from '#services/auth/begin_session'
import { letIn } from '#services/auth/let_in'
import { nextPath } from '#services/auth/next_path'
import { answer } from '#services/http/answer'
import UserTransformer from '#transformers/user_transformer'
import { signinValidator } from '#validators/person'

export default class SessionsController {
  /** The session gets a new id: one that somebody planted beforehand is worth nothing. */
  async store(ctx: HttpContext) {
    const { request, serialize } = ctx
    const { next, kept = false, ...claimed } = await request.validateUsing(signinValidator)
    const user = await new SignIn().handle({ ...claimed, address: request.ip() })
    const to = await letIn(ctx, { user, kept, next: nextPath(next) })
    const needsCode = user.totpConfirmedAt !== null
    const known = needsCode ? null : UserTransformer.transform(user)
    return answer(ctx, { to }, await serialize({ user: known, needsCode }))
  }

  async destroy(ctx: HttpContext) {
    const { auth, session } = ctx
    const id = session.get(SIGN_IN)
    const user = (await auth.check()) ? auth.user : null
    if (user && id) await new EndSignIns().handle({ userId: user.id, id })
    await auth.use('web').logout()
    session.clear()
    session.regenerate()
    return answer(ctx, { to: '/signin' }, await ctx.serialize({ signedIn: false }))
  }
}

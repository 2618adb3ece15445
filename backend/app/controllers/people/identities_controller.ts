import type { HttpContext } from '@adonisjs/core/http'
import LastWayInException from '#exceptions/last_way_in_exception'
import Identity from '#models/identity'
import { SIGN_IN } from '#services/auth/begin_session'
import { checkPassword } from '#services/auth/check_password'
import { identityAt } from '#services/auth/identity'
import { answer, answerWithAddress } from '#services/http/answer'
import { wordsFor } from '#services/http/language'
import { passwordOnceMoreValidator } from '#validators/person'

/** Where a session notes for whom the vendor is asked. */
export const LINKING = 'linking'

/** Vendors that somebody signs in with, beside or instead of the password. */
export default class IdentitiesController {
  /** To the vendor's page, for a person who has shown once more who they are. */
  async store(ctx: HttpContext) {
    const { auth, params, request, session } = ctx
    const { current } = await request.validateUsing(passwordOnceMoreValidator)
    const user = auth.getUserOrFail()
    await checkPassword(user, current, session.get(SIGN_IN, null))
    session.put(LINKING, user.id)
    return answerWithAddress(ctx, await identityAt(ctx, params.provider).begin())
  }

  async destroy(ctx: HttpContext) {
    const { auth, params } = ctx
    const user = auth.getUserOrFail()
    const identity = await Identity.query().where({ id: params.id, userId: user.id }).firstOrFail()
    if (user.password === null) throw new LastWayInException()
    await identity.delete()
    const notice = wordsFor(ctx).t('notices.identityRemoved')
    return answer(
      ctx,
      { to: '/app/settings/security', notice },
      await ctx.serialize({ id: identity.id })
    )
  }
}

import type { HttpContext } from '@adonisjs/core/http'
import { errors } from '@adonisjs/lucid'
import EndSignIns from '#actions/people/end_sign_ins'
import { SIGN_IN } from '#services/auth/begin_session'
import { answer } from '#services/http/answer'
import { wordsFor } from '#services/http/language'

/** Browsers that somebody is signed in with. */
export default class SignInsController {
  /** Ends one, or, without an id, all but this one. */
  async destroy(ctx: HttpContext) {
    const { auth, params, session } = ctx
    const ended = await new EndSignIns().handle({
      userId: auth.getUserOrFail().id,
      id: params.id,
      except: params.id ? undefined : session.get(SIGN_IN),
    })
    if (params.id && ended === 0) throw new errors.E_ROW_NOT_FOUND()
    const notice = wordsFor(ctx).t('notices.signedOutElsewhere', { count: ended })
    return answer(ctx, { to: '/app/settings/security', notice }, await ctx.serialize({ ended }))
  }
}

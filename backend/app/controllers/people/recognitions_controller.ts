import type { HttpContext } from '@adonisjs/core/http'
import LinkIdentity from '#actions/people/link_identity'
import RecogniseIdentity from '#actions/people/recognise_identity'
import { identityAt, type Recognised } from '#services/auth/identity'
import { keepSession } from '#services/auth/keep_session'
import { letIn } from '#services/auth/let_in'
import { nextPath } from '#services/auth/next_path'
import { answerWithAddress, seeOther } from '#services/http/answer'
import { failureOf } from '#services/http/failures'
import { wordsFor } from '#services/http/language'
import { recognitionValidator } from '#validators/person'
import { LINKING } from './identities_controller.ts'

/** Where a session notes somebody whom the vendor knows and we do not, yet. */
export const NEWCOMER = 'newcomer'

/** Where a session notes the page that somebody was on their way to. */
export const ON_THE_WAY = 'onTheWay'

/** Signing in with a vendor: to its page, and back. */
export default class RecognitionsController {
  async store(ctx: HttpContext) {
    const { next } = await ctx.request.validateUsing(recognitionValidator)
    ctx.session.forget(LINKING)
    const going = nextPath(next)
    if (going) ctx.session.put(ON_THE_WAY, going)
    else ctx.session.forget(ON_THE_WAY)
    return answerWithAddress(ctx, await identityAt(ctx, ctx.params.provider).begin())
  }

  /** Whatever they decided there. */
  async show(ctx: HttpContext) {
    const linking: string | null = ctx.session.pull(LINKING, null)
    try {
      const recognised = await identityAt(ctx, ctx.params.provider).conclude()
      return seeOther(
        ctx,
        await (linking ? this.#link(ctx, linking, recognised) : this.#enter(ctx, recognised))
      )
    } catch (error) {
      const { status, errors } = failureOf(error, wordsFor(ctx))
      if (status >= 500) ctx.logger.error({ err: error }, 'Nobody was recognised')
      ctx.session.flashErrors({ [errors[0].code]: errors[0].message })
      return seeOther(ctx, linking ? '/app/settings/security' : '/signin')
    }
  }

  /** Only in the session of whoever began it. */
  async #link(ctx: HttpContext, userId: string, recognised: Recognised) {
    const isIn = (await ctx.auth.check()) && (await keepSession(ctx))
    const user = ctx.auth.user
    if (!isIn || user?.id !== userId) return '/signin'
    await new LinkIdentity().handle({ user, recognised })
    ctx.session.flash(
      'notice',
      wordsFor(ctx).t('notices.identityAdded', { email: recognised.email })
    )
    return '/app/settings/security'
  }

  async #enter(ctx: HttpContext, recognised: Recognised) {
    const user = await new RecogniseIdentity().handle(recognised)
    if (user) return letIn(ctx, { user, kept: false, next: ctx.session.pull(ON_THE_WAY, null) })
    ctx.session.put(NEWCOMER, recognised)
    return '/signup?vouched'
  }
}

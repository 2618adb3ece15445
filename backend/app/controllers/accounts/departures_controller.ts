import type { HttpContext } from '@adonisjs/core/http'
import RemoveMember from '#actions/accounts/remove_member'
import { actorOf } from '#services/audit/record_audit'
import { answer } from '#services/http/answer'
import { wordsFor } from '#services/http/language'

/** Leaving an account by oneself. */
export default class DeparturesController {
  async store(ctx: HttpContext) {
    const { account, membership } = ctx
    await new RemoveMember().handle({
      membershipId: membership.id,
      accountId: account.id,
      actor: actorOf(ctx),
    })
    const notice = wordsFor(ctx).t('notices.left', { business: account.name })
    return answer(ctx, { to: '/app', notice }, await ctx.serialize({ left: account.id }))
  }
}

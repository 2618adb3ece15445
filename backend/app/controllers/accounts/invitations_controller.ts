import type { HttpContext } from '@adonisjs/core/http'
import InviteMember from '#actions/accounts/invite_member'
import ResendInvitation from '#actions/accounts/resend_invitation'
import WithdrawInvitation from '#actions/accounts/withdraw_invitation'
import { actorOf } from '#services/audit/record_audit'
import { answer } from '#services/http/answer'
import { wordsFor } from '#services/http/language'
import InvitationTransformer from '#transformers/invitation_transformer'
import { invitationValidator } from '#validators/team'
import type Invitation from '#models/invitation'

const PAGE = '/app/team'

export default class InvitationsController {
  async store(ctx: HttpContext) {
    const wanted = await ctx.request.validateUsing(invitationValidator)
    const accountId = ctx.account.id
    return sent(ctx, await new InviteMember().handle({ accountId, actor: actorOf(ctx), wanted }))
  }

  async update(ctx: HttpContext) {
    return sent(ctx, await new ResendInvitation().handle(named(ctx)))
  }

  async destroy(ctx: HttpContext) {
    await new WithdrawInvitation().handle(named(ctx))
    const notice = wordsFor(ctx).t('notices.invitationWithdrawn')
    return answer(ctx, { to: PAGE, notice }, await ctx.serialize({ id: ctx.params.id }))
  }
}

function named(ctx: HttpContext) {
  return { id: ctx.params.id as string, accountId: ctx.account.id, actor: actorOf(ctx) }
}

async function sent(ctx: HttpContext, invitation: Invitation) {
  const data = await ctx.serialize({ invitation: InvitationTransformer.transform(invitation) })
  const notice = wordsFor(ctx).t('notices.invited', { email: invitation.email })
  return answer(ctx, { to: PAGE, notice }, data, 201)
}

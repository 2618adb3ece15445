import type { HttpContext } from '@adonisjs/core/http'
import InviteMember from '#actions/accounts/invite_member'
import WithdrawInvitation from '#actions/accounts/withdraw_invitation'
import Invitation from '#models/invitation'
import { actorOf } from '#services/audit/record_audit'
import { answer } from '#services/http/answer'
import { wordsFor } from '#services/http/language'
import InvitationTransformer from '#transformers/invitation_transformer'
import { invitationValidator } from '#validators/team'

const PAGE = '/app/team'

export default class InvitationsController {
  async store(ctx: HttpContext) {
    const { account, membership, request, serialize } = ctx
    const wanted = await request.validateUsing(invitationValidator)
    const { role } = membership
    const invitation = await new InviteMember().handle({
      account,
      role,
      actor: actorOf(ctx),
      wanted,
    })
    const data = await serialize({ invitation: InvitationTransformer.transform(invitation) })
    const notice = wordsFor(ctx).t('notices.invited', { email: wanted.email })
    return answer(ctx, { to: PAGE, notice }, data, 201)
  }

  /** Withdrawn and sent anew: the link in the old mail works no more. */
  async update(ctx: HttpContext) {
    const { account, membership } = ctx
    const invitation = await pending(ctx)
    const { role } = membership
    const actor = actorOf(ctx)
    const { email, role: offered } = invitation
    await new WithdrawInvitation().handle({ invitation, role, actor })
    const wanted = { email, role: offered }
    const anew = await new InviteMember().handle({ account, role, actor, wanted })
    const data = await ctx.serialize({ invitation: InvitationTransformer.transform(anew) })
    const notice = wordsFor(ctx).t('notices.invited', { email })
    return answer(ctx, { to: PAGE, notice }, data, 201)
  }

  async destroy(ctx: HttpContext) {
    const invitation = await pending(ctx)
    const { role } = ctx.membership
    await new WithdrawInvitation().handle({ invitation, role, actor: actorOf(ctx) })
    const notice = wordsFor(ctx).t('notices.invitationWithdrawn')
    return answer(ctx, { to: PAGE, notice }, await ctx.serialize({ id: invitation.id }))
  }
}

function pending({ account, params }: HttpContext) {
  return Invitation.query()
    .where({ id: params.id, accountId: account.id })
    .whereNull('acceptedAt')
    .whereNull('withdrawnAt')
    .firstOrFail()
}

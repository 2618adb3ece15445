import type { HttpContext } from '@adonisjs/core/http'
import ChangeRole from '#actions/accounts/change_role'
import RemoveMember from '#actions/accounts/remove_member'
import { actorOf } from '#services/audit/record_audit'
import { answer } from '#services/http/answer'
import { wordsFor } from '#services/http/language'
import MemberTransformer from '#transformers/member_transformer'
import { roleValidator } from '#validators/team'

export default class MembersController {
  async update(ctx: HttpContext) {
    const { account, params, request } = ctx
    const { role } = await request.validateUsing(roleValidator)
    const member = await new ChangeRole().handle({
      membershipId: params.id,
      accountId: account.id,
      role,
      actor: actorOf(ctx),
    })
    const data = await ctx.serialize({ member: MemberTransformer.transform(member) })
    return answer(ctx, { to: '/app/team', notice: wordsFor(ctx).t('notices.saved') }, data)
  }

  async destroy(ctx: HttpContext) {
    const { account, params } = ctx
    await new RemoveMember().handle({
      membershipId: params.id,
      accountId: account.id,
      actor: actorOf(ctx),
    })
    const notice = wordsFor(ctx).t('notices.memberRemoved')
    return answer(ctx, { to: '/app/team', notice }, await ctx.serialize({ id: params.id }))
  }
}

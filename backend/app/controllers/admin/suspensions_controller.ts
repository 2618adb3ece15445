import type { HttpContext } from '@adonisjs/core/http'
import ResumeAccount from '#actions/accounts/resume_account'
import SuspendAccount from '#actions/accounts/suspend_account'
import Account from '#models/account'
import { actorOf } from '#services/audit/record_audit'
import { panelAnswer } from '#services/http/panel_answer'
import { reasonValidator } from '#validators/panel'

/** Whether an account's receptionist answers. */
export default class SuspensionsController {
  async store(ctx: HttpContext) {
    const { id, name } = await Account.findOrFail(ctx.params.id)
    const { reason } = await ctx.request.validateUsing(reasonValidator)
    await new SuspendAccount().handle({ accountId: id, actor: actorOf(ctx), reason })
    return panelAnswer(ctx, `/admin/accounts/${id}`, 'panel_money.standing.suspended', { name })
  }

  async destroy(ctx: HttpContext) {
    const { id, name } = await Account.findOrFail(ctx.params.id)
    const { reason } = await ctx.request.validateUsing(reasonValidator)
    await new ResumeAccount().handle({ accountId: id, actor: actorOf(ctx), reason })
    return panelAnswer(ctx, `/admin/accounts/${id}`, 'panel_money.standing.resumed', { name })
  }
}

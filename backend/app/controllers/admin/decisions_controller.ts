import type { HttpContext } from '@adonisjs/core/http'
import DecideDispute from '#actions/credits/decide_dispute'
import { actorOf } from '#services/audit/record_audit'
import { panelAnswer } from '#services/http/panel_answer'
import { decisionValidator } from '#validators/panel'

/** What an operator answers to an objection: once. */
export default class DecisionsController {
  async store(ctx: HttpContext) {
    const { given, reason } = await ctx.request.validateUsing(decisionValidator)
    const { id: disputeId } = ctx.params
    const decision = { disputeId, givenMc: given, reason, actor: actorOf(ctx) }
    await new DecideDispute().handle(decision)
    return panelAnswer(ctx, `/admin/disputes/${disputeId}`, 'panel_money.disputes.done')
  }
}

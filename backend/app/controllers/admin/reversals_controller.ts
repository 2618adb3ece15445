import type { HttpContext } from '@adonisjs/core/http'
import ReverseTransaction from '#actions/credits/reverse_transaction'
import { actorOf } from '#services/audit/record_audit'
import { panelAnswer } from '#services/http/panel_answer'
import { reasonValidator } from '#validators/panel'

/** A transaction taken back by another that names it. */
export default class ReversalsController {
  async store(ctx: HttpContext) {
    const { reason } = await ctx.request.validateUsing(reasonValidator)
    const { id: transactionId } = ctx.params
    const reversal = { transactionId, reason, actor: actorOf(ctx) }
    const id = await new ReverseTransaction().handle(reversal)
    return panelAnswer(ctx, `/admin/transactions/${id}`, 'panel_money.reverse.done')
  }
}

import type { HttpContext } from '@adonisjs/core/http'
import RefundPurchase from '#actions/billing/refund_purchase'
import Purchase from '#models/purchase'
import { actorOf } from '#services/audit/record_audit'
import { panelAnswer } from '#services/http/panel_answer'
import { refundValidator } from '#validators/panel'

/** Money that goes back to whoever paid, in whole or in part. */
export default class RefundsController {
  async store(ctx: HttpContext) {
    const { id: purchaseId } = await Purchase.findOrFail(ctx.params.id)
    const { amount, reason } = await ctx.request.validateUsing(refundValidator)
    const refund = { purchaseId, amountMinor: amount, reason, actor: actorOf(ctx) }
    await new RefundPurchase().handle(refund)
    return panelAnswer(ctx, `/admin/purchases/${purchaseId}`, 'panel_money.refunds.done')
  }
}

import db from '@adonisjs/lucid/services/db'
import RefundTooLargeException from '#exceptions/refund_too_large_exception'
import Purchase from '#models/purchase'
import Refund from '#models/refund'
import { recordAudit, type Actor } from '#services/audit/record_audit'
import { leftToRefund } from '#services/billing/left_to_refund'
import { lockPurchase } from '#services/billing/lock_purchase'
import { minor } from '#services/presentation/money'
import { dispatch } from '#services/queue/main'

interface Input {
  purchaseId: string
  /** In the currency's minor unit; above zero. */
  amountMinor: number
  reason: string
  /** The operator. */
  actor: Actor
}

/**
 * Asks the vendor to give back what was paid, in whole or in part: noted here first, asked by a job. The
 * credits go with the vendor's word. Throws `E_REFUND_TOO_LARGE`, also for what was never paid.
 */
export default class RefundPurchase {
  async handle({ purchaseId, amountMinor, reason, actor }: Input): Promise<Refund> {
    const found = await Purchase.findOrFail(purchaseId)
    return db.transaction(async (trx) => {
      const purchase = await lockPurchase(found, trx)
      const { accountId, provider, currency } = purchase
      const left = await leftToRefund(purchase, trx)
      if (amountMinor < 1 || amountMinor > left) {
        throw new RefundTooLargeException(left, minor(left, currency))
      }
      const wanted = { accountId, purchaseId, provider, amountMinor, reason }
      const refund = await Refund.create(
        { ...wanted, status: 'asked', askedBy: actor.userId },
        { client: trx }
      )
      const after = { amountMinor, currency }
      const deed = { accountId, action: 'purchase.refunded', target: purchaseId, reason, after }
      await recordAudit(trx, actor, deed)
      await dispatch('billing.refund', { refundId: refund.id }, { trx })
      return refund
    })
  }
}

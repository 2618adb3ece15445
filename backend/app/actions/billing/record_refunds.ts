import db from '@adonisjs/lucid/services/db'
import Notify from '#actions/accounts/notify'
import FindPaidPurchase from '#actions/billing/find_paid_purchase'
import TakeBack from '#actions/billing/take_back'
import PurchaseMismatchException from '#exceptions/purchase_mismatch_exception'
import Refund from '#models/refund'
import { lockPurchase } from '#services/billing/lock_purchase'
import { isLater } from '#services/billing/refund_status'
import integrations from '#services/integrations/main'
import type { PaymentRefund } from '@kametrix/contracts'
import type Purchase from '#models/purchase'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

interface Input {
  provider: string
  paymentId: string
}

/** Money that went back, as the vendor has it, whoever gave it: each refund takes its credits once. */
export default class RecordRefunds {
  async handle({ provider, paymentId }: Input): Promise<boolean> {
    const purchase = await new FindPaidPurchase().handle({ provider, paymentId })
    if (!purchase) return false
    const billing = await integrations.billing()
    for (const refund of await billing.listRefunds(paymentId)) await this.apply(purchase, refund)
    return true
  }

  /** The same for one that we have in hand. */
  async apply(found: Purchase, reported: PaymentRefund) {
    if (reported.currency !== found.currency) {
      throw new PurchaseMismatchException(found, `refund:${reported.refundId}`)
    }
    await db.transaction(async (trx) => {
      const purchase = await lockPurchase(found, trx)
      const refund = await this.#find(purchase, reported, trx)
      const { status } = reported
      const isOver = refund.status === 'succeeded' || refund.status === 'failed'
      if (refund.$isPersisted && !isLater(status, refund.status)) return
      await refund.merge({ refundId: reported.refundId, status }).save()
      await new TakeBack().handle({ purchase, kind: 'refund', record: refund, trx })
      if (status === 'succeeded' && !isOver) await this.#tell(refund, trx)
    })
  }

  /** Ours by its key, or the vendor's by its id; else new to us. */
  async #find(purchase: Purchase, reported: PaymentRefund, trx: TransactionClientContract) {
    const { refundId, key, amountMinor } = reported
    const { id: purchaseId, accountId, provider } = purchase
    const known = await Refund.query({ client: trx })
      .where({ purchaseId })
      .where((either) => either.where({ refundId }).if(key, (query) => query.orWhere('id', key!)))
      .forUpdate()
      .first()
    if (known) return known
    const refund = new Refund().merge({ accountId, purchaseId, provider, refundId, amountMinor })
    return refund.useTransaction(trx)
  }

  #tell({ id, accountId }: Refund, trx: TransactionClientContract) {
    const key = `purchase.refunded:${id}`
    const data = { refundId: id }
    return new Notify().handle({ trx, accountId, kind: 'purchase.refunded', key, data })
  }
}

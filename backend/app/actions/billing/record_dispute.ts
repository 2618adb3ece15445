import db from '@adonisjs/lucid/services/db'
import Notify from '#actions/accounts/notify'
import FindPaidPurchase from '#actions/billing/find_paid_purchase'
import TakeBack from '#actions/billing/take_back'
import PurchaseMismatchException from '#exceptions/purchase_mismatch_exception'
import PaymentDispute from '#models/payment_dispute'
import { lockPurchase } from '#services/billing/lock_purchase'
import integrations from '#services/integrations/main'
import type { PaymentDisputeReport } from '@kametrix/contracts'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

/** Two who asked the vendor may come in either order: a dispute only ever moves on. */
const ORDER: Record<PaymentDispute['status'], number> = { inquiry: 0, open: 1, won: 2, lost: 2 }

interface Input {
  provider: string
  disputeId: string
}

/**
 * What a payer's bank did with a payment, as the vendor has it: a question moves nothing, money taken takes
 * its credits, and they come back if the bank finds for us.
 */
export default class RecordDispute {
  async handle({ provider, disputeId }: Input): Promise<boolean> {
    const billing = await integrations.billing()
    const report = await billing.findDispute(disputeId)
    if (!report) return false
    const { paymentId } = report
    const found = await new FindPaidPurchase().handle({ provider, paymentId })
    if (!found) return false
    if (report.currency !== found.currency) {
      throw new PurchaseMismatchException(found, `dispute:${disputeId}`)
    }

    await db.transaction(async (trx) => {
      const purchase = await lockPurchase(found, trx)
      const dispute = await this.#find(purchase, report, trx)
      const { status, amountMinor } = report
      const before = dispute.$isPersisted ? dispute.status : null
      if (before && (before === status || ORDER[status] < ORDER[before])) return
      await dispute.merge({ status, amountMinor }).save()
      await new TakeBack().handle({ purchase, kind: 'dispute', record: dispute, trx })
      if (status === 'open') await this.#tell(dispute, trx)
    })
    return true
  }

  async #find(
    purchase: { id: string; accountId: string; provider: string },
    { disputeId, reason }: PaymentDisputeReport,
    trx: TransactionClientContract
  ) {
    const { id: purchaseId, accountId, provider } = purchase
    const known = await PaymentDispute.query({ client: trx })
      .where({ provider, disputeId })
      .forUpdate()
      .first()
    const dispute =
      known ?? new PaymentDispute().merge({ accountId, purchaseId, provider, disputeId })
    return dispute.merge({ reason }).useTransaction(trx)
  }

  #tell({ id, accountId }: PaymentDispute, trx: TransactionClientContract) {
    const key = `payment.disputed:${id}`
    const data = { paymentDisputeId: id }
    return new Notify().handle({ trx, accountId, kind: 'payment.disputed', key, data })
  }
}

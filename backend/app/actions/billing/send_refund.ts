import RecordRefunds from '#actions/billing/record_refunds'
import RecordRefusal from '#actions/credits/record_refusal'
import MoneyRefusedException from '#exceptions/money_refused_exception'
import Refund from '#models/refund'
import integrations from '#services/integrations/main'
import { ProviderError, type PaymentRefund } from '@kametrix/contracts'
import type Purchase from '#models/purchase'

/** Asks the vendor for a refund that is noted here. Safe to run again: what an answer got lost of is looked for first. */
export default class SendRefund {
  async handle({ refundId }: { refundId: string }) {
    const refund = await Refund.query().where('id', refundId).preload('purchase').firstOrFail()
    if (refund.status !== 'asked') return
    try {
      await new RecordRefunds().apply(refund.purchase, await this.#give(refund, refund.purchase))
    } catch (error) {
      if (error instanceof MoneyRefusedException) {
        await new RecordRefusal().handle({ refused: error })
        return this.#fail(refundId)
      }
      if (!isRefusal(error)) throw error
      await this.#fail(refundId)
    }
  }

  async #fail(id: string) {
    await Refund.query().where({ id, status: 'asked' }).update({ status: 'failed' })
  }

  /** A vendor keeps our key for a while only; its list of refunds names it for ever. */
  async #give({ id: key, amountMinor }: Refund, purchase: Purchase): Promise<PaymentRefund> {
    const billing = await integrations.billing()
    const paymentId = purchase.paymentId!
    const given = (await billing.listRefunds(paymentId)).find((refund) => refund.key === key)
    return given ?? billing.refund({ key, paymentId, amountMinor })
  }
}

function isRefusal(error: unknown) {
  return error instanceof ProviderError && (error.remedy === 'tell-user' || error.remedy === 'drop')
}

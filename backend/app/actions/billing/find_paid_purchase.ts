import FulfilCheckout from '#actions/credits/fulfil_checkout'
import FulfilPayment from '#actions/billing/fulfil_payment'
import Purchase from '#models/purchase'
import integrations from '#services/integrations/main'

interface Input {
  provider: string
  paymentId: string
}

/**
 * The purchase that a payment was for, credited: word of money going back can come before word of its
 * coming in. Null where it is not ours, or never was credited.
 */
export default class FindPaidPurchase {
  async handle({ provider, paymentId }: Input): Promise<Purchase | null> {
    const known = await Purchase.findBy({ provider, paymentId })
    if (known?.status === 'paid') return known
    const purchase = known ?? (await this.#ask(provider, paymentId))
    if (!purchase) return null
    const { origin, checkoutId } = purchase
    if (origin === 'top-up') await new FulfilPayment().handle({ provider, paymentId })
    else if (checkoutId) await new FulfilCheckout().handle({ provider, checkoutId })
    await purchase.refresh()
    return purchase.status === 'paid' ? purchase : null
  }

  async #ask(provider: string, paymentId: string): Promise<Purchase | null> {
    const billing = await integrations.billing()
    const payment = await billing.findPayment(paymentId)
    return payment?.purchaseId ? Purchase.findBy({ id: payment.purchaseId, provider }) : null
  }
}

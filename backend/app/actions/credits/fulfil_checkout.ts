import db from '@adonisjs/lucid/services/db'
import CreditPurchase from '#actions/billing/credit_purchase'
import FailPurchase from '#actions/billing/fail_purchase'
import Purchase from '#models/purchase'
import PurchaseMismatchException from '#exceptions/purchase_mismatch_exception'
import { lockPurchase } from '#services/billing/lock_purchase'
import integrations from '#services/integrations/main'
import type { Checkout, PaymentFailure } from '@kametrix/contracts'

interface Input {
  provider: string
  checkoutId: string
  /** The vendor says that a delayed payment failed. */
  failed?: boolean
}

/**
 * Brings a purchase to where its checkout stands at the vendor, whatever message made us look, and
 * hands out what was paid for, once. Gives whether the checkout is one of ours.
 */
export default class FulfilCheckout {
  async handle({ provider, checkoutId, failed = false }: Input): Promise<boolean> {
    const billing = await integrations.billing()
    const checkout = await billing.findCheckout(checkoutId)
    if (!checkout?.purchaseId) return false
    const found = await Purchase.findBy({ id: checkout.purchaseId, provider })
    if (!found) return false
    const failure = checkout.paid ? null : await this.#failureOf(checkout, failed)

    await db.transaction(async (trx) => {
      const purchase = await lockPurchase(found, trx)
      if (purchase.checkoutId && purchase.checkoutId !== checkoutId) {
        throw new PurchaseMismatchException(purchase, `${provider}:${checkoutId}`)
      }
      purchase.merge({ checkoutId, paymentId: checkout.paymentId ?? purchase.paymentId })
      if (checkout.paid) {
        const paid = { ...checkout, vendorId: checkoutId }
        await new CreditPurchase().handle({ purchase, paid, trx })
      } else if (failure !== null) {
        await new FailPurchase().handle({ purchase, failure, trx })
      } else {
        await this.#follow(purchase, checkout)
      }
    })
    return true
  }

  /** Why a payment came to nothing; null where it may still come. */
  async #failureOf(
    { status, paymentId }: Checkout,
    failed: boolean
  ): Promise<PaymentFailure | null> {
    if (status !== 'complete') return null
    const billing = await integrations.billing()
    const payment = paymentId ? await billing.findPayment(paymentId) : null
    if (payment?.status === 'failed') return payment.failure ?? 'other'
    return failed ? 'other' : null
  }

  /** Unpaid for now is not failed: a bank debit settles days later. */
  async #follow(purchase: Purchase, { status }: Checkout) {
    if (purchase.status === 'open' && status === 'complete') purchase.status = 'pending'
    if (purchase.status === 'open' && status === 'expired') purchase.status = 'expired'
    await purchase.save()
  }
}

import db from '@adonisjs/lucid/services/db'
import CreditPurchase from '#actions/billing/credit_purchase'
import FailPurchase from '#actions/billing/fail_purchase'
import PauseTopUp from '#actions/billing/pause_top_up'
import FulfilCheckout from '#actions/credits/fulfil_checkout'
import Purchase from '#models/purchase'
import PurchaseMismatchException from '#exceptions/purchase_mismatch_exception'
import { lockPurchase } from '#services/billing/lock_purchase'
import integrations from '#services/integrations/main'
import type { Payment, PaymentFailure } from '@kametrix/contracts'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

interface Input {
  provider: string
  paymentId: string
}

/**
 * Brings a purchase to where its payment stands at the vendor, and keeps the receipt. What a saved card
 * was charged is credited by its payment; what went through a checkout, by that. Gives whether it is ours.
 */
export default class FulfilPayment {
  async handle({ provider, paymentId }: Input): Promise<boolean> {
    const billing = await integrations.billing()
    const payment = await billing.findPayment(paymentId)
    if (!payment?.purchaseId) return false
    const purchase = await Purchase.findBy({ id: payment.purchaseId, provider })
    if (!purchase) return false
    if (purchase.origin === 'top-up') await this.apply(purchase, payment)
    else if (payment.status === 'paid') await this.#followCheckout(purchase, payment)
    return true
  }

  /** The same for an answer that we have in hand: of a charge, or of whoever asked just now. */
  async apply({ id, accountId }: Pick<Purchase, 'id' | 'accountId'>, payment: Payment) {
    await db.transaction(async (trx) => {
      const purchase = await lockPurchase({ id, accountId }, trx)
      const { paymentId, receiptUrl } = payment
      if (purchase.paymentId && purchase.paymentId !== paymentId) {
        throw new PurchaseMismatchException(purchase, `${purchase.provider}:${paymentId}`)
      }
      await purchase.merge({ paymentId, receiptUrl: receiptUrl ?? purchase.receiptUrl }).save()
      if (payment.status === 'paid') {
        const paid = { ...payment, vendorId: paymentId }
        return new CreditPurchase().handle({ purchase, paid, trx })
      }
      if (payment.status === 'pending') return this.#wait(purchase)
      return this.#refuse(purchase, payment.failure ?? 'other', trx)
    })
  }

  /** Nothing was charged, and nothing will be; `failure` is null where no bank was asked. */
  async abandon(found: Purchase, failure: PaymentFailure | null) {
    await db.transaction(async (trx) => {
      const purchase = await lockPurchase(found, trx)
      await this.#refuse(purchase, failure, trx)
    })
  }

  async #wait(purchase: Purchase) {
    if (purchase.status === 'open') await purchase.merge({ status: 'pending' }).save()
  }

  async #refuse(
    purchase: Purchase,
    failure: PaymentFailure | null,
    trx: TransactionClientContract
  ) {
    const { id: key, accountId } = purchase
    const reason = failure === 'authentication_required' ? 'authentication' : 'declined'
    const isNews = await new FailPurchase().handle({ purchase, failure, trx })
    if (isNews) await new PauseTopUp().handle({ accountId, reason, failure, key, trx })
  }

  async #followCheckout(purchase: Purchase, { paymentId, receiptUrl }: Payment) {
    const { provider, checkoutId } = purchase
    if (purchase.status !== 'paid' && checkoutId) {
      await new FulfilCheckout().handle({ provider, checkoutId })
    }
    await Purchase.query().where('id', purchase.id).update({ paymentId, receiptUrl })
  }
}

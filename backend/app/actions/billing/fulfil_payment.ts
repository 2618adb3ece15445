import db from '@adonisjs/lucid/services/db'
import CreditPurchase from '#actions/billing/credit_purchase'
import FailPurchase from '#actions/billing/fail_purchase'
import PauseTopUp from '#actions/billing/pause_top_up'
import FulfilCheckout from '#actions/credits/fulfil_checkout'
import Purchase from '#models/purchase'
import PurchaseMismatchException from '#exceptions/purchase_mismatch_exception'
import { lockPurchase } from '#services/billing/lock_purchase'
import integrations from '#services/integrations/main'
import type { Payment } from '@kametrix/contracts'
import type { TopUpPause } from '#models/top_up'
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
      const reason = payment.status === 'failed' ? 'declined' : 'authentication'
      return this.#refuse(purchase, payment.failure ?? '', reason, trx)
    })
  }

  /** Nothing was charged, and nothing will be: `failure` in the vendor's words, empty where it had none. */
  async abandon(found: Purchase, failure: string) {
    await db.transaction(async (trx) => {
      const purchase = await lockPurchase(found, trx)
      await this.#refuse(purchase, failure, 'declined', trx)
    })
  }

  async #wait(purchase: Purchase) {
    if (purchase.status === 'open') await purchase.merge({ status: 'pending' }).save()
  }

  async #refuse(
    purchase: Purchase,
    failure: string,
    reason: TopUpPause,
    trx: TransactionClientContract
  ) {
    const { id: key, accountId } = purchase
    const isNews = await new FailPurchase().handle({ purchase, failure, trx })
    if (isNews) await new PauseTopUp().handle({ accountId, reason, key, trx })
  }

  async #followCheckout(purchase: Purchase, { paymentId, receiptUrl }: Payment) {
    const { provider, checkoutId } = purchase
    if (purchase.status !== 'paid' && checkoutId) {
      await new FulfilCheckout().handle({ provider, checkoutId })
    }
    await Purchase.query().where('id', purchase.id).update({ paymentId, receiptUrl })
  }
}

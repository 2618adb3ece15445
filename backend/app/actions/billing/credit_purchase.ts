import { DateTime } from 'luxon'
import WatchBalance from '#actions/credits/watch_balance'
import QueueMessage from '#actions/webhooks/queue_message'
import Account from '#models/account'
import PurchaseMismatchException from '#exceptions/purchase_mismatch_exception'
import { post } from '#services/ledger/post'
import { moveFrom } from '#services/ledger/splits'
import type Purchase from '#models/purchase'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

/** What the vendor says was paid. */
export interface Paid {
  /** Its id of the checkout, or of the payment where there was none: the credits are handed out once for it. */
  vendorId: string
  paymentId: string | null
  accountId: string | null
  amountMinor: number
  currency: string
}

interface Input {
  /** Locked. */
  purchase: Purchase
  paid: Paid
  trx: TransactionClientContract
}

/**
 * Hands out the credits of a purchase that is paid, once: by its own terms, whatever its pack costs by now.
 * Debt is settled first. Throws `E_PURCHASE_MISMATCH` for another amount, currency or account than its own.
 */
export default class CreditPurchase {
  async handle({ purchase, paid, trx }: Input) {
    const { accountId, creditsMc } = purchase
    this.#requireAgreement(purchase, paid)
    const { id, repeated } = await post(trx, {
      key: `${purchase.provider}:${paid.vendorId}`,
      kind: 'purchase',
      accountId,
      amountMc: creditsMc,
      reference: purchase.id,
      actor: purchase.userId ?? 'system',
      details: { amountMinor: purchase.amountMinor, currency: purchase.currency },
      entries: moveFrom('clearing', creditsMc),
    })
    if (repeated) return
    await this.#close(purchase, paid, trx)
    await new QueueMessage().handle({
      trx,
      accountId,
      event: 'credits.purchased',
      key: `credits.purchased:${purchase.id}`,
      data: { purchaseId: purchase.id, transactionId: id, creditsMc: Number(creditsMc) },
    })
    await new WatchBalance().handle({ accountId, trx })
  }

  #requireAgreement(purchase: Purchase, paid: Paid) {
    const { accountId, amountMinor, currency, provider } = purchase
    const agrees =
      paid.amountMinor === amountMinor && paid.currency === currency && paid.accountId === accountId
    if (!agrees) throw new PurchaseMismatchException(purchase, `${provider}:${paid.vendorId}`)
  }

  async #close(purchase: Purchase, { paymentId }: Paid, trx: TransactionClientContract) {
    const paidAt = DateTime.utc()
    await purchase
      .merge({ status: 'paid', paidAt, failure: null, paymentId: paymentId ?? purchase.paymentId })
      .save()
    await Account.query({ client: trx })
      .where('id', purchase.accountId)
      .whereNull('firstPurchaseAt')
      .update({ firstPurchaseAt: paidAt.toJSDate() })
  }
}

import db from '@adonisjs/lucid/services/db'
import { DateTime } from 'luxon'
import WatchBalance from '#actions/credits/watch_balance'
import QueueMessage from '#actions/webhooks/queue_message'
import Account from '#models/account'
import Purchase from '#models/purchase'
import PurchaseMismatchException from '#exceptions/purchase_mismatch_exception'
import integrations from '#services/integrations/main'
import { lockAccount } from '#services/accounts/lock_account'
import { post } from '#services/ledger/post'
import { credit } from '#services/ledger/splits'
import type { BillingMessage, Checkout } from '@kametrix/contracts'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

type CheckoutMessage = Extract<BillingMessage, { checkoutId: string }>

interface Input {
  provider: string
  message: CheckoutMessage
}

/** Hands out what was paid for: on the vendor's record of the checkout, not on the message, and once. */
export default class FulfilCheckout {
  async handle({ provider, message }: Input): Promise<boolean> {
    const billing = await integrations.billing()
    const checkout = await billing.findCheckout(message.checkoutId)
    if (!checkout?.purchaseId) return false
    const bought = await Purchase.find(checkout.purchaseId)
    if (!bought) return false
    return db.transaction(async (trx) => {
      await lockAccount(bought.accountId, trx)
      const purchase = await Purchase.query({ client: trx })
        .where('id', bought.id)
        .forUpdate()
        .firstOrFail()
      if (checkout.paid) await this.#credit(trx, provider, purchase, checkout)
      else await this.#close(purchase, message, checkout)
      return true
    })
  }

  async #credit(
    trx: TransactionClientContract,
    provider: string,
    purchase: Purchase,
    checkout: Checkout
  ) {
    const { accountId, creditsMc } = purchase
    const agrees =
      checkout.amountMinor === purchase.amountMinor &&
      checkout.currency === purchase.currency &&
      checkout.accountId === accountId
    if (!agrees) throw new PurchaseMismatchException(purchase.id)

    const { id, repeated } = await post(trx, {
      key: `${provider}:${checkout.checkoutId}`,
      kind: 'purchase',
      accountId,
      amountMc: creditsMc,
      reference: purchase.id,
      actor: purchase.userId ?? 'system',
      details: { amountMinor: purchase.amountMinor, currency: purchase.currency },
      entries: (purses) => [
        { purse: 'clearing', amountMc: -creditsMc },
        ...credit(purses, creditsMc),
      ],
    })
    if (repeated) return
    const now = DateTime.utc()
    await purchase.merge({ status: 'paid', paidAt: now, checkoutId: checkout.checkoutId }).save()
    await Account.query({ client: trx })
      .where('id', accountId)
      .whereNull('firstPurchaseAt')
      .update({ firstPurchaseAt: now.toJSDate() })
    await new QueueMessage().handle({
      trx,
      accountId,
      event: 'credits.purchased',
      key: `credits.purchased:${purchase.id}`,
      data: { purchaseId: purchase.id, transactionId: id, creditsMc: Number(creditsMc) },
    })
    await new WatchBalance().handle({ accountId, trx })
  }

  /** Unpaid for now is not failed: a bank debit settles days later. */
  async #close(purchase: Purchase, { kind }: CheckoutMessage, checkout: Checkout) {
    if (purchase.status !== 'open') return
    if (kind === 'checkout.failed') await purchase.merge({ status: 'failed' }).save()
    if (checkout.status === 'expired') await purchase.merge({ status: 'expired' }).save()
  }
}

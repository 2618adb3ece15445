import Account from '#models/account'
import Purchase from '#models/purchase'
import { goneBack } from '#services/billing/gone_back'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

interface Input {
  /** Locked. */
  accountId: string
  trx: TransactionClientContract
}

/**
 * Keeps the account's first purchase at the first whose money is not all gone back: who has all of it
 * back has bought nothing, and gets no grace for it.
 */
export default class KeepFirstPurchase {
  async handle({ accountId, trx }: Input) {
    const first = await this.#firstKept(accountId, trx)
    const account = await Account.findOrFail(accountId, { client: trx })
    await account.merge({ firstPurchaseAt: first?.paidAt ?? null }).save()
  }

  async #firstKept(accountId: string, trx: TransactionClientContract) {
    const paid = await Purchase.query({ client: trx })
      .where({ accountId, status: 'paid' })
      .orderBy('paidAt')
    for (const purchase of paid) {
      if ((await goneBack(purchase, trx)) < purchase.amountMinor) return purchase
    }
    return null
  }
}

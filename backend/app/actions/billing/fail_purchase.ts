import Notify from '#actions/accounts/notify'
import type Purchase from '#models/purchase'
import type { PaymentFailure } from '@kametrix/contracts'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

interface Input {
  /** Locked. */
  purchase: Purchase
  /** Null where no bank was asked. */
  failure: PaymentFailure | null
  trx: TransactionClientContract
}

/** A payment came to nothing, once; whoever was told that it is on its way hears of it. Gives whether this is news. */
export default class FailPurchase {
  async handle({ purchase, failure, trx }: Input): Promise<boolean> {
    if (purchase.status !== 'open' && purchase.status !== 'pending') return false
    await purchase.merge({ status: 'failed', failure }).save()
    if (purchase.origin === 'checkout') {
      await new Notify().handle({
        trx,
        accountId: purchase.accountId,
        kind: 'purchase.failed',
        key: `purchase.failed:${purchase.id}`,
        data: { purchaseId: purchase.id },
      })
    }
    return true
  }
}

import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import Refund from '#models/refund'
import { goneBack } from '#services/billing/gone_back'
import type Purchase from '#models/purchase'

/** How much of what was paid could still be given back, in the currency's minor unit. */
export async function leftToRefund(
  purchase: Purchase,
  trx: TransactionClientContract
): Promise<number> {
  if (purchase.status !== 'paid' || !purchase.paymentId) return 0
  const asked = await Refund.query({ client: trx }).where({
    purchaseId: purchase.id,
    status: 'asked',
  })
  const askedMinor = asked.reduce((sum, { amountMinor }) => sum + amountMinor, 0)
  return Math.max(0, purchase.amountMinor - (await goneBack(purchase, trx)) - askedMinor)
}

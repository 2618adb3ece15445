import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import PaymentDispute from '#models/payment_dispute'
import Refund from '#models/refund'
import type Purchase from '#models/purchase'

/** How much of a purchase's price went back, or is on its way, in the currency's minor unit; at most all of it. */
export async function goneBack(
  { id, amountMinor }: Purchase,
  trx: TransactionClientContract
): Promise<number> {
  const refunds = await Refund.query({ client: trx })
    .where('purchaseId', id)
    .whereIn('status', ['pending', 'succeeded'])
  const disputes = await PaymentDispute.query({ client: trx })
    .where('purchaseId', id)
    .whereIn('status', ['open', 'lost'])
  const sum = [...refunds, ...disputes].reduce((total, row) => total + row.amountMinor, 0)
  return Math.min(sum, amountMinor)
}

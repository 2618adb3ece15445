import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { DateTime } from 'luxon'
import Purchase from '#models/purchase'
import type Account from '#models/account'

/** What automatic top-up has charged in the account's calendar month, or may still, in the currency's minor unit. */
export async function toppedUpThisMonth(
  { id: accountId, zone }: Account,
  trx?: TransactionClientContract
): Promise<number> {
  const month = DateTime.now().setZone(zone).startOf('month')
  const charged = await Purchase.query({ client: trx })
    .where({ accountId, origin: 'top-up' })
    .whereIn('status', ['open', 'pending', 'paid'])
    .where('createdAt', '>=', month.toJSDate())
  return charged.reduce((sum, { amountMinor }) => sum + amountMinor, 0)
}

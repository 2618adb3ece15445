import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import Purchase from '#models/purchase'
import { lockAccount } from '#services/accounts/lock_account'

/** The purchase as it is now, its account locked before it: whatever moves its credits sees what moved them before. */
export async function lockPurchase(
  { id, accountId }: Pick<Purchase, 'id' | 'accountId'>,
  trx: TransactionClientContract
): Promise<Purchase> {
  await lockAccount(accountId, trx)
  return Purchase.query({ client: trx }).where('id', id).forUpdate().firstOrFail()
}

import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import Account from '#models/account'

/**
 * The account as it is now, for changes that must see each other: two owners who leave at once, two
 * forms about the same hours. Bookings and calls, which only refer to the account, go on meanwhile.
 */
export async function lockAccount(id: string, trx: TransactionClientContract): Promise<Account> {
  await trx.rawQuery('SELECT id FROM accounts WHERE id = ? FOR NO KEY UPDATE', [id])
  return Account.findOrFail(id, { client: trx })
}

import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import Account from '#models/account'

/** Changes of who belongs to an account wait for each other: two owners who leave at once must see it. */
export function lockAccount(id: string, trx: TransactionClientContract): Promise<Account> {
  return Account.query({ client: trx }).where('id', id).forUpdate().firstOrFail()
}

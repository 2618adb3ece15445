import db from '@adonisjs/lucid/services/db'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

/** What an account was given back for a call so far, in millicredits. */
export async function givenBackFor(
  { id, accountId }: { id: string; accountId: string },
  trx?: TransactionClientContract
): Promise<bigint> {
  const row = await (trx ?? db)
    .from('ledger_transactions as t')
    .join('ledger_entries as e', 'e.transaction_id', 't.id')
    .join('ledger_accounts as a', 'a.id', 'e.ledger_account_id')
    .where({ 't.account_id': accountId, 't.kind': 'goodwill', 't.reference': id })
    .where('a.account_id', accountId)
    .sum('e.amount_mc as given')
    .first()
  return BigInt(row?.given ?? 0)
}

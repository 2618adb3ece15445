import db from '@adonisjs/lucid/services/db'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

/** What an account was given back for a call so far, in millicredits. */
export async function givenBackFor(
  { id, accountId }: { id: string; accountId: string },
  trx?: TransactionClientContract
): Promise<bigint> {
  const sums = await sumsOf(accountId, [id], trx)
  return sums.get(id) ?? 0n
}

/** The same of an account's calls, by their ids; nothing for those that nothing was given back for. */
export async function givenBackForAll(
  calls: { id: string; accountId: string; chargeMc: bigint | null }[]
): Promise<Map<string, bigint>> {
  const charged = calls.filter(({ chargeMc }) => chargeMc)
  if (charged.length === 0) return new Map()
  const ids = charged.map(({ id }) => id)
  return sumsOf(charged[0].accountId, ids)
}

async function sumsOf(accountId: string, callIds: string[], trx?: TransactionClientContract) {
  const rows = await (trx ?? db)
    .from('ledger_transactions as t')
    .join('ledger_entries as e', 'e.transaction_id', 't.id')
    .join('ledger_accounts as a', 'a.id', 'e.ledger_account_id')
    .where({ 't.account_id': accountId, 't.kind': 'goodwill', 'a.account_id': accountId })
    .whereIn('t.reference', callIds)
    .groupBy('t.reference')
    .select('t.reference')
    .sum('e.amount_mc as given')
  return new Map(rows.map(({ reference, given }) => [String(reference), BigInt(given)]))
}

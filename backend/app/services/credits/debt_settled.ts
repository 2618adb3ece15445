import LedgerEntry from '#models/ledger_entry'
import type Purchase from '#models/purchase'

/** What of a purchase's credits went into what was owed; 0 until it is paid. */
export async function debtSettledBy({ id, accountId }: Purchase): Promise<bigint> {
  const entry = await LedgerEntry.query()
    .whereIn('transactionId', (posted) =>
      posted
        .from('ledger_transactions')
        .where({ account_id: accountId, kind: 'purchase', reference: id })
        .select('id')
    )
    .whereIn('ledgerAccountId', (purses) =>
      purses.from('ledger_accounts').where({ account_id: accountId, kind: 'debt' }).select('id')
    )
    .first()
  return entry?.amountMc ?? 0n
}

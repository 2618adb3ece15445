import type LedgerTransaction from '#models/ledger_transaction'

/** Set credits aside within the account, or end that: it has neither more nor less for it. */
const WITHIN = ['hold', 'release']
/** Noted as what was taken. */
const TAKEN = ['settle', 'refund', 'dispute']

/** What the account has more or less for a transaction, in millicredits; null where it is only moved within. */
export function changeOf({ kind, details }: Pick<LedgerTransaction, 'kind' | 'details'>) {
  if (WITHIN.includes(kind)) return null
  const amountMc = BigInt(details.amountMc ?? 0)
  return TAKEN.includes(kind) ? -amountMc : amountMc
}

import ReadBalance from '#actions/credits/read_balance'
import LedgerTransaction from '#models/ledger_transaction'
import { inspectLedger } from '#services/ledger/inspect'
import type Account from '#models/account'
import type { Finding } from '#services/ledger/finding'
import type { TransactionKind } from '#services/ledger/post'

/** What the ledger check says about one account, as a run keeps it. */
export async function findingsOf(account: Account) {
  const findings: Finding[] = JSON.parse(JSON.stringify(await inspectLedger()))
  return findings.filter(({ accountId }) => accountId === account.id)
}

/**
 * What it says about the books themselves, of whoever. Holds and calls that other specs left open are
 * not looked at: a database that has served for a while has overdue ones.
 */
export async function errorsInTheBooks() {
  const findings = await inspectLedger()
  return findings.filter(({ rule }) => rule === 'sum' || rule === 'balance' || rule === 'charge')
}

export function balanceOf(account: Account) {
  return new ReadBalance().handle(account.id)
}

/** An account's transactions of a kind, oldest first. */
export function transactionsOf(account: Account, kind: TransactionKind) {
  return LedgerTransaction.query().where({ accountId: account.id, kind }).orderBy('id')
}

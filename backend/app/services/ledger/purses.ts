import { DateTime } from 'luxon'
import { v7 as uuidv7 } from 'uuid'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

const ACCOUNT_PURSES = ['available', 'held', 'debt'] as const
const INSTALL_PURSES = ['revenue', 'promotions', 'goodwill', 'clearing'] as const

/** A ledger account: of the customer's account, or the install's own. */
export type Purse = (typeof ACCOUNT_PURSES)[number] | (typeof INSTALL_PURSES)[number]

/** Balances in millicredits. `debt` is never positive, `available` and `held` never negative. */
export type Purses = Record<Purse, { id: string; balanceMc: bigint }>

/** Gives a new account its purses. */
export async function openPurses(trx: TransactionClientContract, accountId: string) {
  await trx
    .insertQuery()
    .table('ledger_accounts')
    .multiInsert(
      ACCOUNT_PURSES.map((kind) => ({
        id: uuidv7(),
        account_id: accountId,
        kind,
        created_at: DateTime.utc().toJSDate(),
      }))
    )
    .knexQuery.onConflict(['account_id', 'kind'])
    .ignore()
}

/**
 * Locks an account and its purses until the transaction ends: the account first, since how it stands is
 * kept on it, then the purses in the order of their ids, so that two postings never wait for each other.
 * The install's are only looked up: nothing is decided by their balance, which moves at the commit.
 */
export async function lockPurses(
  trx: TransactionClientContract,
  accountId: string
): Promise<Purses> {
  const { rows } = await trx.rawQuery(LOCK, [accountId])
  return Object.fromEntries(
    rows.map((row: Row) => [row.kind, { id: row.id, balanceMc: row.balance_mc }])
  ) as Purses
}

interface Row {
  id: string
  kind: Purse
  balance_mc: bigint
}

const LOCK = `
  WITH account AS (SELECT id FROM accounts WHERE id = ? FOR NO KEY UPDATE),
  own AS (
    SELECT id, kind, balance_mc FROM ledger_accounts
    WHERE account_id = (SELECT id FROM account) ORDER BY id FOR UPDATE
  )
  SELECT * FROM own
  UNION ALL
  SELECT id, kind, balance_mc FROM ledger_accounts WHERE account_id IS NULL`

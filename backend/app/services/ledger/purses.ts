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
  const purses = await lockPursesOf(trx, [accountId])
  return purses.get(accountId)!
}

/** The same of several accounts, in the order of their ids. */
export async function lockPursesOf(
  trx: TransactionClientContract,
  accountIds: string[]
): Promise<Map<string, Purses>> {
  const { rows }: { rows: Row[] } = await trx.rawQuery(LOCK, [accountIds])
  return new Map(
    accountIds.map((accountId) => {
      const theirs = rows.filter(
        ({ account_id }) => account_id === null || account_id === accountId
      )
      const purses = theirs.map((row) => [row.kind, { id: row.id, balanceMc: row.balance_mc }])
      return [accountId, Object.fromEntries(purses) as Purses]
    })
  )
}

interface Row {
  /** Null: the install's own. */
  account_id: string | null
  id: string
  kind: Purse
  balance_mc: bigint
}

const LOCK = `
  WITH account AS (SELECT id FROM accounts WHERE id = ANY(?) ORDER BY id FOR NO KEY UPDATE),
  own AS (
    SELECT account_id, id, kind, balance_mc FROM ledger_accounts
    WHERE account_id = ANY(ARRAY(SELECT id FROM account)) ORDER BY account_id, id FOR UPDATE
  )
  SELECT * FROM own
  UNION ALL
  SELECT account_id, id, kind, balance_mc FROM ledger_accounts WHERE account_id IS NULL`

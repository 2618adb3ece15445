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
 * The install's are only looked up: nothing is decided by their balance.
 */
export async function lockPurses(
  trx: TransactionClientContract,
  accountId: string
): Promise<Purses> {
  await trx.rawQuery('SELECT id FROM accounts WHERE id = ? FOR NO KEY UPDATE', [accountId])
  const own = await trx
    .from('ledger_accounts')
    .where('account_id', accountId)
    .orderBy('id')
    .forUpdate()
  const install = await trx.from('ledger_accounts').whereNull('account_id')
  const rows: { id: string; kind: Purse; balance_mc: bigint }[] = [...own, ...install]
  return Object.fromEntries(
    rows.map((row) => [row.kind, { id: row.id, balanceMc: row.balance_mc }])
  ) as Purses
}

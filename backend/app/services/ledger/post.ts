import { DateTime } from 'luxon'
import { v7 as uuidv7 } from 'uuid'
import LedgerConflictException from '#exceptions/ledger_conflict_exception'
import { insertRows } from '#services/database/insert_rows'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { lockPurses, type Purse, type Purses } from './purses.ts'

export type TransactionKind =
  | 'grant'
  | 'purchase'
  | 'hold'
  | 'settle'
  | 'release'
  | 'adjust'
  | 'reverse'
  | 'goodwill'
  | 'refund'
  | 'dispute'
  | 'reinstate'

/** One side of a transaction, in millicredits; never zero. */
export interface Entry {
  purse: Purse
  amountMc: bigint
}

export interface Posting {
  /** Under which it counts once, for ever. */
  key: string
  kind: TransactionKind
  accountId: string
  /** What the transaction is about in one figure: the same key with another figure is refused. */
  amountMc: bigint
  /** Our id of the thing behind it. */
  reference: string | null
  /** The transaction that this one takes back, in whole or in part. */
  reversesId?: string
  /** `system`, or a user's id. */
  actor: string
  details?: Record<string, unknown>
  /** The purses, by whoever has locked them in this transaction already. */
  locked?: Purses
  /** The entries, from the balances as they stand under lock. Zero amounts may be left in. */
  entries: (purses: Purses) => Entry[]
}

/** A transaction as it was written, now or before. */
interface Posted {
  id: string
  repeated: boolean
}

/**
 * Writes one transaction: its key first, so that a repeat stops there; then the account and its
 * purses are locked; then the entries, from which the database moves the balances.
 * Returns its id, and whether it was there already. Throws `E_LEDGER_CONFLICT`.
 */
export async function post(trx: TransactionClientContract, posting: Posting): Promise<Posted> {
  const [posted] = await postAll(trx, [posting])
  return posted
}

/** Several transactions, in their order; of several on one account, whoever has locked its purses reckons on. */
export async function postAll(
  trx: TransactionClientContract,
  postings: Posting[]
): Promise<Posted[]> {
  const ids = await insertTransactions(trx, postings)
  const rows: object[] = []
  const posted: Posted[] = []
  for (const posting of postings) {
    const id = ids.get(posting.key)
    posted.push(id ? { id, repeated: false } : { id: await repeated(trx, posting), repeated: true })
    if (!id) continue
    const purses = posting.locked ?? (await lockPurses(trx, posting.accountId))
    const entries = posting.entries(purses).filter(({ amountMc }) => amountMc !== 0n)
    rows.push(
      ...entries.map(({ purse, amountMc }) => ({
        id: uuidv7(),
        transaction_id: id,
        ledger_account_id: purses[purse].id,
        amount_mc: amountMc,
      }))
    )
  }
  await insertRows(trx, 'ledger_entries', rows)
  return posted
}

/** The ids of those whose key is new, by key. */
async function insertTransactions(trx: TransactionClientContract, postings: Posting[]) {
  const createdAt = DateTime.utc().toJSDate()
  const inserted = await insertRows<{ id: string; idempotency_key: string }>(
    trx,
    'ledger_transactions',
    postings.map((posting) => ({
      id: uuidv7(),
      idempotency_key: posting.key,
      account_id: posting.accountId,
      kind: posting.kind,
      reference: posting.reference,
      reverses_id: posting.reversesId ?? null,
      actor: posting.actor,
      details: { ...posting.details, amountMc: posting.amountMc.toString() },
      created_at: createdAt,
    })),
    { unless: ['idempotency_key'], returning: ['id', 'idempotency_key'] }
  )
  return new Map(inserted.map(({ id, idempotency_key }) => [idempotency_key, id]))
}

async function repeated(trx: TransactionClientContract, posting: Posting): Promise<string> {
  const before = await trx
    .from('ledger_transactions')
    .where('idempotency_key', posting.key)
    .firstOrFail()
  const same =
    before.account_id === posting.accountId &&
    before.kind === posting.kind &&
    before.details.amountMc === posting.amountMc.toString()
  if (!same) throw new LedgerConflictException(posting)
  return before.id
}

import Call from '#models/call'
import CallDispute from '#models/call_dispute'
import LedgerTransaction from '#models/ledger_transaction'
import PriceVersion from '#models/price_version'
import Purchase from '#models/purchase'
import { balancesAfter } from '#services/credits/balances_after'
import { tellLine, type Told } from '#services/credits/tell_line'
import { pageOf } from '#services/http/next_page'
import { monthIn } from '#services/time/month'
import type Account from '#models/account'
import type { Words } from '#services/language/words'
import type { DateTime } from 'luxon'

const LINES = 25

/** Filters, by what the ledger calls them. Holds move nothing in or out, and are in none. */
export const STATEMENT_KINDS = {
  calls: ['settle', 'goodwill'],
  purchases: ['purchase', 'refund', 'dispute', 'reinstate'],
  other: ['grant', 'adjust', 'reverse'],
} as const

export type StatementKind = keyof typeof STATEMENT_KINDS

interface Input {
  account: Account
  words: Words
  /** Null for all. */
  kind?: StatementKind | null
  /** `YYYY-MM` in the account's zone; null for all. */
  month?: string | null
  /** Lines older than this one. */
  before?: string | null
  /** These lines, by id; all when left out. */
  only?: string[]
  limit?: number
}

export interface StatementLine extends Told {
  id: string
  at: DateTime
  kind: string
  /** What the account's credits changed by. */
  amountMc: bigint
  /** What the account had afterwards: available, and set aside, less what was owed. */
  afterMc: bigint
  callId: string | null
  purchaseId: string | null
}

/** Changes of an account's credits, newest first, each explained; `next` goes into `before` for the older ones. */
export default class ReadStatement {
  async handle({ limit = LINES, ...wanted }: Input) {
    const { rows, next } = pageOf(await this.#find(wanted, limit + 1), limit)
    const [after, things] = await Promise.all([
      balancesAfter(wanted.account.id, rows.at(-1)?.id ?? null),
      this.#thingsOf(wanted.account.id, rows),
    ])
    const lines = rows.map((transaction): StatementLine => {
      const call = things.calls.get(transaction.reference!) ?? null
      const purchase = things.purchases.get(transaction.reference!) ?? null
      const price = things.prices.get(call?.priceVersionId ?? '') ?? null
      const dispute = things.disputes.get(call?.id ?? '') ?? null
      return {
        id: transaction.id,
        at: transaction.createdAt,
        kind: transaction.kind,
        amountMc: transaction.entries.reduce((sum, { amountMc }) => sum + amountMc, 0n),
        afterMc: after.get(transaction.id) ?? 0n,
        callId: call?.id ?? null,
        purchaseId: purchase?.id ?? null,
        ...tellLine({ transaction, call, purchase, price, dispute }, wanted.words),
      }
    })
    return { lines, next }
  }

  #find({ account, kind, month, before, only }: Omit<Input, 'limit'>, limit: number) {
    const kinds = kind ? STATEMENT_KINDS[kind] : Object.values(STATEMENT_KINDS).flat()
    const during = month ? monthIn(account.zone, month) : null
    return LedgerTransaction.query()
      .where('accountId', account.id)
      .whereIn('kind', [...kinds])
      .if(before, (query) => query.where('id', '<', before!))
      .if(only, (query) => query.whereIn('id', only!))
      .if(during, (query) => query.whereBetween('createdAt', during!))
      .preload('entries', (entries) =>
        entries
          .whereIn('ledgerAccountId', (purses) =>
            purses.from('ledger_accounts').where('account_id', account.id).select('id')
          )
          .preload('purse')
      )
      .orderBy('id', 'desc')
      .limit(limit)
  }

  /** What the lines are about. */
  async #thingsOf(accountId: string, transactions: LedgerTransaction[]) {
    const ids = transactions.flatMap(({ reference }) => (isUuid(reference) ? [reference] : []))
    const [calls, purchases, disputes, prices] = await Promise.all([
      Call.query().where('accountId', accountId).whereIn('id', ids).preload('contact'),
      Purchase.query().where('accountId', accountId).whereIn('id', ids).preload('pack'),
      CallDispute.query().where('accountId', accountId).whereIn('callId', ids),
      PriceVersion.all(),
    ])
    return {
      calls: new Map(calls.map((call) => [call.id, call])),
      purchases: new Map(purchases.map((purchase) => [purchase.id, purchase])),
      disputes: new Map(disputes.map((dispute) => [dispute.callId, dispute])),
      prices: new Map(prices.map((price) => [price.id, price])),
    }
  }
}

function isUuid(reference: string | null): reference is string {
  return reference !== null && /^[0-9a-f-]{36}$/i.test(reference)
}

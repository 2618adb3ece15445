import Call from '#models/call'
import LedgerTransaction from '#models/ledger_transaction'
import PriceVersion from '#models/price_version'
import Purchase from '#models/purchase'
import { explanationOf } from '#services/credits/cost'
import { pageOf } from '#services/http/next_page'
import { inCredits } from '#services/presentation/money'
import type Account from '#models/account'
import type { Words } from '#services/language/words'
import type { DateTime } from 'luxon'

const LINES = 25

/** Filters, by what the ledger calls them. Holds move nothing in or out, and are in none. */
const STATEMENT_KINDS = {
  calls: ['settle'],
  purchases: ['purchase'],
  other: ['grant', 'adjust', 'reverse'],
} as const

export type StatementKind = keyof typeof STATEMENT_KINDS

interface Input {
  account: Account
  words: Words
  /** Null for all. */
  kind?: StatementKind | null
  /** Lines older than this one. */
  before?: string | null
  limit?: number
}

export interface StatementLine {
  id: string
  at: DateTime
  kind: string
  /** What the account's credits changed by. */
  amountMc: bigint
  callId: string | null
  /** Why, in one sentence. */
  explanation: string
}

/** Changes of an account's credits, newest first, each explained; `next` goes into `before` for the older ones. */
export default class ReadStatement {
  async handle({ account, words, kind = null, before = null, limit = LINES }: Input) {
    const kinds = kind ? STATEMENT_KINDS[kind] : Object.values(STATEMENT_KINDS).flat()
    const found = await LedgerTransaction.query()
      .where('accountId', account.id)
      .whereIn('kind', [...kinds])
      .if(before, (query) => query.where('id', '<', before!))
      .preload('entries', (entries) =>
        entries.whereIn('ledgerAccountId', (purses) =>
          purses.from('ledger_accounts').where('account_id', account.id).select('id')
        )
      )
      .orderBy('id', 'desc')
      .limit(limit + 1)
    const { rows: transactions, next } = pageOf(found, limit)
    const references = transactions.flatMap(({ reference }) => reference ?? [])
    const [calls, purchases, prices] = await Promise.all([
      Call.query().where('accountId', account.id).whereIn('id', references.filter(isUuid)),
      Purchase.query()
        .where('accountId', account.id)
        .whereIn('id', references.filter(isUuid))
        .preload('pack'),
      PriceVersion.all(),
    ])
    const lines = transactions.map((transaction): StatementLine => {
      const call = calls.find(({ id }) => id === transaction.reference)
      const purchase = purchases.find(({ id }) => id === transaction.reference)
      const price = prices.find(({ id }) => id === call?.priceVersionId) ?? null
      return {
        id: transaction.id,
        at: transaction.createdAt,
        kind: transaction.kind,
        amountMc: transaction.entries.reduce((sum, { amountMc }) => sum + amountMc, 0n),
        callId: call?.id ?? null,
        explanation: call
          ? words.t('credits.line.call', { explanation: explanationOf(call, price, words) })
          : purchase
            ? words.t('credits.line.purchase', {
                pack: purchase.pack.name,
                credits: inCredits(purchase.creditsMc, words.locale),
              })
            : plainly(transaction, words),
      }
    })
    return { lines, next }
  }
}

function plainly({ kind, details }: LedgerTransaction, words: Words): string {
  if (kind === 'grant') return words.t('credits.line.gift')
  if (details.reason) return String(details.reason)
  return words.t(kind === 'reverse' ? 'credits.line.reverse' : 'credits.line.adjust')
}

function isUuid(reference: string) {
  return /^[0-9a-f-]{36}$/i.test(reference)
}

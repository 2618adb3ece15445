import Call from '#models/call'
import LedgerTransaction from '#models/ledger_transaction'
import PriceVersion from '#models/price_version'
import Purchase from '#models/purchase'
import { explanationOf } from '#services/credits/cost'
import { inCredits } from '#services/presentation/money'
import type Account from '#models/account'
import type { DateTime } from 'luxon'

const LINES = 25

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

/** The last changes of an account's credits, each explained. Holds move nothing in or out, and are left out. */
export default class ReadStatement {
  async handle(account: Account): Promise<StatementLine[]> {
    const transactions = await LedgerTransaction.query()
      .where('accountId', account.id)
      .whereNotIn('kind', ['hold', 'release'])
      .preload('entries', (entries) =>
        entries.whereIn('ledgerAccountId', (purses) =>
          purses.from('ledger_accounts').where('account_id', account.id).select('id')
        )
      )
      .orderBy('id', 'desc')
      .limit(LINES)
    const references = transactions.flatMap(({ reference }) => reference ?? [])
    const [calls, purchases, prices] = await Promise.all([
      Call.query().where('accountId', account.id).whereIn('id', references.filter(isUuid)),
      Purchase.query()
        .where('accountId', account.id)
        .whereIn('id', references.filter(isUuid))
        .preload('pack'),
      PriceVersion.all(),
    ])
    return transactions.map((transaction) => {
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
          ? `Call: ${explanationOf(call, price)}`
          : purchase
            ? `${purchase.pack.name} pack: ${inCredits(purchase.creditsMc)} credits`
            : plainly(transaction),
      }
    })
  }
}

function plainly({ kind, details }: LedgerTransaction): string {
  if (kind === 'grant') return 'A gift from us'
  return String(details.reason ?? (kind === 'reverse' ? 'Taken back' : 'Corrected by the operator'))
}

function isUuid(reference: string) {
  return /^[0-9a-f-]{36}$/i.test(reference)
}

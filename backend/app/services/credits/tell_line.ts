import type Call from '#models/call'
import type CallDispute from '#models/call_dispute'
import type LedgerTransaction from '#models/ledger_transaction'
import type PriceVersion from '#models/price_version'
import type Purchase from '#models/purchase'
import { countingOf, explanationOf } from '#services/credits/cost'
import { inCredits, minor as amountOf } from '#services/presentation/money'
import { phone } from '#services/presentation/phone'
import type { Words } from '#services/language/words'

interface Line {
  transaction: LedgerTransaction
  /** What it is about, where it is about one. */
  call: Call | null
  purchase: Purchase | null
  /** Of the call. */
  price: PriceVersion | null
  dispute: CallDispute | null
}

export interface Told {
  /** Why, in one sentence. */
  explanation: string
  /** What else somebody who doubts it wants to know; null where there is nothing. */
  note: string | null
}

/** A change of an account's credits as its owner reads it. */
export function tellLine(line: Line, words: Words): Told {
  const note = [noteOf(line, words), debtOf(line.transaction, words)].filter(Boolean).join(' ')
  return { explanation: sentenceOf(line, words), note: note || null }
}

function sentenceOf({ transaction, call, purchase, price }: Line, words: Words): string {
  const { kind, details } = transaction
  const { reason = null } = details
  switch (kind) {
    case 'settle':
      if (!call) return words.t('credits.line.charged')
      return words.t('credits.line.call', {
        who: callerOf(call, words),
        explanation: explanationOf(call, price, words),
      })
    case 'goodwill':
      return words.t('credits.line.goodwill', {
        reason,
        who: call ? callerOf(call, words) : '',
      })
    case 'purchase':
    case 'refund':
    case 'dispute':
    case 'reinstate':
      return purchase ? paymentOf(kind, purchase, details, words) : words.t('credits.line.paid')
    case 'grant':
      return words.t('credits.line.gift')
    default:
      return words.t(`credits.line.${kind}`, { told: reason ? 'yes' : 'no', reason })
  }
}

function callerOf({ contact, fromNumber, direction }: Call, words: Words) {
  if (direction === 'web') return words.t('common.inBrowser')
  return contact?.name ?? (fromNumber ? phone(fromNumber) : words.t('common.withheld'))
}

function paymentOf(kind: string, purchase: Purchase, details: any, words: Words) {
  const { origin, pack, currency, creditsMc } = purchase
  const paid = Number(details.amountMinor ?? purchase.amountMinor)
  return words.t(`credits.line.${kind}`, {
    by: origin === 'top-up' ? 'itself' : 'hand',
    pack: pack.name,
    credits: inCredits(creditsMc, words.locale),
    amount: amountOf(paid, currency, words.locale),
  })
}

function noteOf({ transaction, call, price, dispute }: Line, words: Words): string | null {
  if (transaction.kind === 'settle') return call && countingOf(call, price, words)
  if (transaction.kind === 'goodwill') return dispute?.decision ?? null
  return null
}

/** Of what came in, what was owed before. */
function debtOf({ kind, entries }: LedgerTransaction, words: Words): string | null {
  const owed = entries.find(({ purse }) => purse.kind === 'debt')?.amountMc ?? 0n
  if (owed <= 0n || kind === 'settle') return null
  return words.t('credits.line.owed', { credits: inCredits(owed, words.locale) })
}

import type { Language } from '#/lib/words.ts'
import { de } from './de.ts'
import { en } from './en.ts'

/** In the order of the list; the id is the page's address. */
export const TRADE_IDS = [
  'salon',
  'medical',
  'trades',
  'gastronomy',
  'retail',
  'service',
  'law',
  'general',
] as const

export type TradeId = (typeof TRADE_IDS)[number]

/** One trade's page. */
export interface Trade {
  name: string
  /** Why somebody of this trade reads on; also what search engines show. */
  line: string
  heading: string
  intro: string
  /** What callers ask, and what happens then. */
  asks: { question: string; answer: string }[]
  does: string[]
  doesNot: string[]
  /** A made-up exchange, as far as the receptionist can go today. */
  example: { who: 'agent' | 'caller' | 'work'; text: string }[]
}

export function tradesIn(language: Language): Record<TradeId, Trade> {
  return { en, de }[language]
}

import type { AfterHours, OpeningHours, Weekday } from '#services/agents/content'

export const TRADES = [
  'salon',
  'medical',
  'trades',
  'gastronomy',
  'retail',
  'service',
  'law',
  'general',
] as const

export type Trade = (typeof TRADES)[number]

/** What a new agent can begin with: its trade's words, or next to none. */
export const BEGINNINGS = [...TRADES, 'nothing'] as const

export type Beginning = (typeof BEGINNINGS)[number]

/** What a receptionist of a trade starts with, in one language. Prices are the owner's to say. */
export interface TradeWords {
  trade: string
  /** `{name}` stands for the business. Says that an AI answers. */
  greeting: string
  farewell: string
  tone: string
  services: { name: string; minutes: number; bufferMinutes: number }[]
  questions: { question: string; answer: string }[]
  policies: string[]
  duties: string[]
  avoid: string[]
  emergency: string | null
}

export interface Template {
  id: Beginning
  hours: OpeningHours[]
  afterHours: AfterHours['rule']
  en: TradeWords
  de: TradeWords
}

export const WEEKDAYS: Weekday[] = [1, 2, 3, 4, 5]

export function hours(days: Weekday[], opens: string, closes: string): OpeningHours[] {
  return days.map((weekday) => ({ weekday, opens, closes }))
}

export function service(name: string, minutes: number, bufferMinutes = 0) {
  return { name, minutes, bufferMinutes }
}

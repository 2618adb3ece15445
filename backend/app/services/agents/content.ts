/** Local wall time, `HH:MM`. */
export type WallTime = string

export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7

export interface Service {
  name: string
  minutes: number
  /** Free time after it, in minutes. */
  bufferMinutes: number
  /** As said to a caller; null when it is not said. */
  price: string | null
  /** Who does it; left out when everybody does. */
  staffIds?: string[]
}

/** Opening hours of one weekday (1 is Monday); a day without any is closed. */
export interface OpeningHours {
  weekday: Weekday
  opens: WallTime
  closes: WallTime
}

/** Days, `YYYY-MM-DD`, both ends in it, on which the usual hours do not hold. */
export interface Closure {
  from: string
  to: string
  reason: string | null
  /** When it is open all the same; null when it is closed. */
  hours: { opens: WallTime; closes: WallTime } | null
}

/** What the owner tells us about a receptionist: the structured truth that prompts are compiled from. */
export interface AgentContent {
  business: { name: string; trade: string; description: string }
  language: 'en' | 'de'
  greeting: string
  farewell: string
  tone: string
  services: Service[]
  hours: OpeningHours[]
  /** Those known when it was written, to be told to callers. Bookings look at the account's own. */
  closures?: Closure[]
  questions: { question: string; answer: string }[]
  policies: string[]
  /** E.164 and whose it is. */
  transfers: { number: string; description: string }[]
  maxDurationSeconds: number
  recording: boolean
  /** Vendor's voice, null for its default. */
  voice: string | null
  /** Hours between now and the earliest bookable slot. */
  noticeHours: number
  /** How many days ahead can be booked. */
  horizonDays: number
}

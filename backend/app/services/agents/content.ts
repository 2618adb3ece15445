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

/** Whom a caller may be put through to. */
export interface Transfer {
  /** E.164 */
  number: string
  /** Whose it is. */
  description: string
  /** In which cases, in the owner's words; null for whoever asks for a person. */
  when: string | null
  /** Whether it also holds outside the opening hours. */
  hours: 'open' | 'always'
}

/** What becomes of a call outside the opening hours. */
export interface AfterHours {
  /**
   * `message`: it is answered as ever, but nobody is put through: messages are taken.
   * `transfer`: the call goes to a phone at once. `closed`: a sentence is said.
   */
  rule: 'message' | 'transfer' | 'closed'
  /** E.164, for `transfer`; null for the number's own fallback, or the account's phone. */
  number: string | null
  /** For `closed`; null for the platform's own sentence. */
  sentence: string | null
}

/** What the owner tells us about a receptionist: the structured truth that prompts are compiled from. */
export interface AgentContent {
  business: { name: string; trade: string; description: string }
  language: 'en' | 'de'
  /** How German callers are addressed: Sie or du. English knows no difference. */
  formality: 'formal' | 'informal'
  /** Whether callers who are known are greeted by their name. */
  greetsByName: boolean
  greeting: string
  farewell: string
  tone: string
  services: Service[]
  hours: OpeningHours[]
  /** Those known when it was written, to be told to callers. Bookings look at the account's own. */
  closures?: Closure[]
  questions: { question: string; answer: string }[]
  policies: string[]
  /** What it does beside answering: asks for an address, takes orders down. */
  duties: string[]
  /** What it does not speak about; it offers a message instead. */
  avoid: string[]
  /** What is said to somebody in danger; null where the trade knows no such calls. */
  emergency: string | null
  transfers: Transfer[]
  afterHours: AfterHours
  maxDurationSeconds: number
  recording: boolean
  /** Said after the greeting of a call that is recorded; null for nothing. */
  recordingNotice: string | null
  /** Vendor's voice, null for its default. */
  voice: string | null
  /** Hours between now and the earliest bookable slot. */
  noticeHours: number
  /** How many days ahead can be booked. */
  horizonDays: number
  /** The prompt's last section, in the owner's own words; empty for none. */
  instructions: string
}

/** A version as it was written, maybe before some of it could be said. */
export type StoredContent = Partial<Omit<AgentContent, 'transfers'>> &
  Omit<AgentContent, keyof typeof LATER | 'transfers'> & {
    transfers: (Pick<Transfer, 'number' | 'description'> & Partial<Transfer>)[]
  }

/** What versions that were written earlier did, by not saying it. */
const LATER = {
  formality: 'formal',
  greetsByName: true,
  duties: [],
  avoid: [],
  emergency: null,
  afterHours: { rule: 'message', number: null, sentence: null },
  recordingNotice: null,
  instructions: '',
} satisfies Partial<AgentContent>

/** A stored version with everything that a version has today. */
export function complete(stored: StoredContent): AgentContent {
  const { transfers, ...content } = stored
  return {
    ...LATER,
    ...content,
    transfers: transfers.map(({ when = null, hours = 'always', ...who }) => ({
      ...who,
      when,
      hours,
    })),
  }
}

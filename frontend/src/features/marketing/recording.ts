import type { Language } from '#/lib/words.ts'
import de from './calls/de.json'
import en from './calls/en.json'

type Line =
  | { who: 'agent' | 'caller'; text: string; at: number }
  /** What the receptionist did between two sentences; `offers`: how many times it found. */
  | { who: 'work'; tool: string; offers: number; at: number }

/** A call as backend/bin/record_call.ts wrote it down; `at`: seconds from its beginning. */
interface Recording {
  business: string
  caller: string
  from: string
  startedAt: string
  seconds: number
  booking: { service: string; startsAt: string; zone: string }
  lines: Line[]
}

export const recordings = { en, de } as Record<Language, Recording>

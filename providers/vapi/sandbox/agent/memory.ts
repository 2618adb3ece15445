/** What the agent keeps in mind from one line to the next. */
export interface Memory {
  /** What its last words asked for. */
  asked: 'message' | 'name' | 'service' | 'which' | null
  /** Tokens of the times last offered, and the one chosen. */
  offers: string[]
  slot: string | null
  /** Codes of the caller's bookings last named. */
  codes: string[]
  /** Code of the booking that is to move to the time chosen next. */
  moving: string | null
  service: string | null
  name: string | null
  isUrgent: boolean
}

export function emptyMemory(): Memory {
  return {
    asked: null,
    offers: [],
    slot: null,
    codes: [],
    moving: null,
    service: null,
    name: null,
    isUrgent: false,
  }
}

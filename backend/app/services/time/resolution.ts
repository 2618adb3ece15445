import type { DateTime } from 'luxon'

/** Why a time cannot be told, and the caller has to be asked. */
export type Why =
  /** Two readings are left. */
  | 'ambiguous'
  | 'past'
  /** Clocks are put forward over it: that day does not have this time. */
  | 'gap'
  /** Clocks are put back over it: that day has this time twice. */
  | 'overlap'
  /** Two things that were said do not fit. */
  | 'conflicting'
  /** There is no such day or time: the 31st of February. */
  | 'impossible'
  /** A time but no day. */
  | 'incomplete'
  /** Any time would do, or none was named; with the day missing: from one on, or some days from now. */
  | 'vague'
  /** Only what it is not. */
  | 'negated'
  /** Sooner than the notice the business needs, or later than it books ahead. */
  | 'outside'
  /** A word is left over that could have changed what is meant. */
  | 'not-understood'

export type Missing = 'day' | 'time' | null

export interface Question {
  kind: 'ask'
  why: Why
  missing: Missing
  /** What it may be, where that is known: dates as `YYYY-MM-DD`, times as `HH:MM`. */
  readings: string[]
}

/** Local wall times of a day, `HH:MM`; `24:00` is its end. */
export interface Hours {
  from: string
  to: string
}

/** When a caller means, with the words it was told by and the zone it is told in. Days are `YYYY-MM-DD`. */
export type Resolved = { said: string; zone: string } & (
  | { kind: 'instant'; at: DateTime<true> }
  | { kind: 'day'; date: string }
  /** Each day from one to another, both in it; all of it when there are no hours. */
  | { kind: 'window'; from: string; to: string; hours: Hours | null }
)

export type Resolution = Resolved | (Question & { said: string; zone: string })

/** When something is said, to which business. */
export interface Said {
  language: 'en' | 'de'
  now: DateTime<true>
  /** IANA zone of the business. */
  zone: string
  /** When it is open on a day (`YYYY-MM-DD`), in local wall times. */
  hoursOn: (date: string) => Hours[]
  /** Hours that have to lie between now and a booking. */
  noticeHours: number
  /** Days, counted from today, that can be booked ahead. */
  horizonDays: number
}

/** Thrown by whatever step finds that it cannot tell; `resolveTime` makes the question of it. */
export class CannotTell extends Error {
  readonly why: Why
  readonly missing: Missing
  readonly readings: string[]

  constructor(why: Why, missing: Missing = null, readings: string[] = []) {
    super(why)
    this.why = why
    this.missing = missing
    this.readings = readings
  }
}

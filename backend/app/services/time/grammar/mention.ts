export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7

/** A day as it was named, before it is known which one that is. */
export type DayName =
  | { by: 'today'; plus: number }
  | { by: 'weekday'; weekday: Weekday; which: 'bare' | 'this' | 'coming' | 'next' | 'after-next' }
  | { by: 'date'; day: number; month: number; year?: number }
  | { by: 'slashes'; pair: [number, number]; year?: number }
  | { by: 'ordinal'; day: number }
  | { by: 'offset'; count: number; unit: 'days' | 'weeks' | 'months' }
  /** "In acht Tagen": a week to most, eight days to some. With a weekday it is a week. */
  | { by: 'eight-days' }
  /** Month of the year, or counted from this one. The count from the end is negative. */
  | { by: 'nth'; count: number; weekday: Weekday | null; month: MonthName }
  | { by: 'holiday'; name: string }
  /** Christmas, Easter: several days go by the name. */
  | { by: 'season' }
  | { by: 'shifted'; days: number; from: DayName }
  /** The Monday after a day, or before it. */
  | { by: 'beside'; weekday: Weekday; side: 1 | -1; of: DayName }
  | { by: 'range'; from: DayName; to: DayName }

export type MonthName = { month: number } | { plus: number }

export type Edge = 'early' | 'mid' | 'late'

export type SpanName =
  | { by: 'week'; plus: number; edge?: Edge }
  | { by: 'weekend'; which: 'this' | 'coming' | 'next' }
  | { by: 'month'; month: MonthName; edge?: Edge }
  | { by: 'week-number'; week: number }
  | { by: 'week-of'; day: DayName }
  | { by: 'turn-of-year' }
  /** Today and so many days after it. */
  | { by: 'within'; days: number }
  /** From today on. */
  | { by: 'until'; day: DayName; inclusive: boolean }

export type Part = 'morning' | 'midday' | 'afternoon' | 'evening' | 'night'

export interface Clock {
  hour: number
  minute: number
  /** `bare` may be either half of the day; `exact` is on the clock of 24 hours. */
  half: 'bare' | 'exact' | 'am' | 'pm'
  /** "Ten to four" may also be from ten to four, unless a word like "at" stands before it. */
  needsAt?: boolean
  /** "After ten to twelve" may be after 11:50, or after ten and until twelve. */
  isCounted?: boolean
  /** "Three in the afternoon": said of this time alone. */
  part?: Part
}

export type Bound = 'from' | 'between' | 'after' | 'before' | 'to' | 'and'

/** What a few words of the caller come to. */
export type Mention =
  | { is: 'day'; day: DayName }
  | { is: 'span'; span: SpanName }
  | { is: 'clock'; clock: Clock }
  | { is: 'part'; part: Part; edge?: 'early' | 'late' }
  /** First thing: early in whatever part of the day is named, else in the morning. */
  | { is: 'first-thing' }
  | { is: 'number'; value: number }
  | { is: 'at' }
  | { is: 'bound'; bound: Bound }
  /** Days after or before the day that is named next. */
  | { is: 'shift'; days: number }
  /** Weeks from the day that is named next. */
  | { is: 'weeks-from'; weeks: number }
  | { is: 'week-of' }
  | { is: 'year'; plus: number }
  | { is: 'elapsed'; minutes: number }
  | { is: 'zone'; zone: string }
  /** Some days from now: not any time, but none that can be told. */
  | { is: 'some-days' }
  | { is: 'correction' | 'or' | 'not' | 'vague' | 'past' }
  | { is: 'unsure'; missing: 'day' | 'time' | null }
  | { is: 'unknown'; word: string }

import { DateTime } from 'luxon'
import { CannotTell } from '../resolution.ts'
import type { Edge, MonthName, Weekday } from '../grammar/mention.ts'

/** A caller who names a day that was this recently means that one, or has slipped; never next year's. */
const RECENT_DAYS = 90

/** Today as a bare date, and days by their names seen from it. Dates are midnights in UTC: no clocks here. */
export class Calendar {
  readonly today: DateTime

  constructor(today: DateTime) {
    this.today = today
  }

  plus(days: number): DateTime {
    return this.today.plus({ days })
  }

  /** The next such weekday after today. */
  coming(weekday: Weekday): DateTime {
    return this.plus(((weekday - this.today.weekday + 6) % 7) + 1)
  }

  /** That weekday of the week which is so many after this one. Weeks begin on Monday. */
  inWeek(weekday: number, plus: number): DateTime {
    return this.today.startOf('week').plus({ weeks: plus, days: weekday - 1 })
  }

  date(year: number, month: number, day: number): DateTime {
    const date = DateTime.utc(year, month, day)
    if (!date.isValid) throw new CannotTell('impossible', 'day')
    return date
  }

  ahead(date: DateTime): DateTime {
    if (date < this.today) throw new CannotTell('past')
    return date
  }

  /** A day of every year, this year's or the next one's. */
  yearly(inYear: (year: number) => DateTime): DateTime {
    const { year } = this.today
    const recent = inYear(year)
    const isGone = recent < this.today.minus({ days: RECENT_DAYS })
    return this.ahead(isGone ? inYear(year + 1) : recent)
  }

  /** The first day of a month: of this year's, or next year's when this year's is over. */
  month(name: MonthName): DateTime {
    const first = this.today.startOf('month')
    if ('plus' in name) return first.plus({ months: name.plus })
    const own = first.set({ month: name.month })
    return own < first.minus({ days: RECENT_DAYS }) ? own.plus({ years: 1 }) : own
  }
}

/** What counts as early, in the middle and late in a week, by weekday, and in a month, by its days. */
export function edgeOf(first: DateTime, unit: 'week' | 'month', edge?: Edge) {
  const last = first.endOf(unit).startOf('day')
  if (!edge) return { from: first, to: last }
  const [from, to] = {
    week: { early: [1, 2], mid: [2, 4], late: [4, 5] },
    month: { early: [1, 10], mid: [11, 20], late: [21, last.day] },
  }[unit][edge] as [number, number]
  return { from: first.plus({ days: from - 1 }), to: first.plus({ days: to - 1 }) }
}

import { CannotTell } from '../resolution.ts'
import { holidayIn } from './holidays.ts'
import type { DateTime } from 'luxon'
import type { Calendar } from './calendar.ts'
import type { DayName } from '../grammar/mention.ts'

/** Until this hour "tomorrow" may be the day that has begun already. */
const NIGHT_ENDS = 4

/** The day of one name by itself. */
export function dayOf(name: DayName, calendar: Calendar, hour: number): DateTime {
  const { today } = calendar
  switch (name.by) {
    case 'today':
      if (name.plus > 0 && hour < NIGHT_ENDS) {
        throw either(calendar.plus(name.plus - 1), calendar.plus(name.plus))
      }
      return calendar.plus(name.plus)
    case 'weekday':
      return weekday(name, calendar)
    case 'date':
      return dated(name, calendar)
    case 'slashes':
      return calendar.ahead(only(readings(name, calendar)))
    case 'ordinal':
      return ordinal(name.day, calendar)
    case 'offset':
      if (name.unit !== 'months') return today.plus({ [name.unit]: name.count })
      return sameDay(today, calendar, name.count)
    case 'eight-days':
      throw either(calendar.plus(7), calendar.plus(8))
    case 'nth':
      return nth(name, calendar)
    case 'holiday':
      return calendar.yearly((year) => holidayIn(name.name, year))
    case 'season':
      throw new CannotTell('ambiguous', 'day')
    case 'shifted':
      return calendar.ahead(dayOf(name.from, calendar, hour).plus({ days: name.days }))
    case 'beside': {
      const of = dayOf(name.of, calendar, hour)
      const days = name.side * (((name.side * (name.weekday - of.weekday) + 6) % 7) + 1)
      return calendar.ahead(of.plus({ days }))
    }
    case 'range':
      throw new CannotTell('not-understood')
  }
}

/** One of several days, said as a question. */
export function either(...days: DateTime[]): CannotTell {
  return new CannotTell(
    'ambiguous',
    'day',
    days.map((day) => day.toISODate()!)
  )
}

function weekday(
  { weekday: day, which }: DayName & { by: 'weekday' },
  calendar: Calendar
): DateTime {
  const coming = calendar.coming(day)
  if (which === 'coming') return coming
  if (which === 'this') return calendar.ahead(calendar.inWeek(day, 0))
  if (which === 'bare') {
    if (day === calendar.today.weekday) throw either(calendar.today, coming)
    return coming
  }
  // To some the next one is the coming one, to others that of the next week.
  const weeks = which === 'after-next' ? 1 : 0
  const [sooner, later] = [coming.plus({ weeks }), calendar.inWeek(day, 1 + weeks)]
  if (+sooner !== +later) throw either(sooner, later)
  return sooner
}

function dated({ day, month, year }: DayName & { by: 'date' }, calendar: Calendar): DateTime {
  if (year) return calendar.ahead(calendar.date(year, month, day))
  if (month === 2 && day === 29) {
    const isOver = calendar.today.month > 2
    return calendar.ahead(calendar.date(calendar.today.year + (isOver ? 1 : 0), 2, 29))
  }
  return calendar.yearly((inYear) => calendar.date(inYear, month, day))
}

/** Day before month, and month before day. */
export function readings(
  { pair: [a, b], year }: DayName & { by: 'slashes' },
  calendar: Calendar
): DateTime[] {
  const possible = [
    { month: a, day: b },
    { month: b, day: a },
  ].filter(({ month, day }) => month >= 1 && month <= 12 && day >= 1 && day <= 31)
  const days = possible.map(({ month, day }) =>
    year ? calendar.date(year, month, day) : dated({ by: 'date', month, day }, calendar)
  )
  return days.filter((day, at) => days.findIndex((other) => +other === +day) === at)
}

function only(days: DateTime[]): DateTime {
  if (days.length === 0) throw new CannotTell('impossible', 'day')
  if (days.length > 1) throw either(...days)
  return days[0]!
}

/** Of this month where it is still to come, else of the next. */
function ordinal(day: number, calendar: Calendar): DateTime {
  const { today } = calendar
  if (day === today.day) throw either(today, sameDay(today, calendar, 1))
  const { year, month } = today.startOf('month').plus({ months: day > today.day ? 0 : 1 })
  return calendar.date(year, month, day)
}

function sameDay(date: DateTime, calendar: Calendar, months: number): DateTime {
  const { year, month } = date.startOf('month').plus({ months })
  return calendar.date(year, month, date.day)
}

function nth({ count, weekday: day, month }: DayName & { by: 'nth' }, calendar: Calendar) {
  const first = calendar.month(month)
  const last = first.endOf('month').startOf('day')
  if (count < 0) {
    const back = day === null ? 0 : (last.weekday - day + 7) % 7
    return calendar.ahead(last.minus({ days: back }))
  }
  const found = first.plus({ days: ((day! - first.weekday + 7) % 7) + 7 * (count - 1) })
  if (found > last) throw new CannotTell('impossible', 'day')
  return calendar.ahead(found)
}

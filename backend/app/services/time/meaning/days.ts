import { CannotTell } from '../resolution.ts'
import { dayOf } from './day_of.ts'
import { onWeekday } from './on_weekday.ts'
import { spanOf, wholeSpan, type Days } from './span_of.ts'
import type { DateTime } from 'luxon'
import type { Calendar } from './calendar.ts'
import type { Frame } from './frame.ts'
import type { DayName, SpanName, Weekday } from '../grammar/mention.ts'

/** The days that all of what was said about them comes to. */
export function daysOf(frame: Frame, calendar: Calendar, hour: number): Days {
  const names = frame.days.map((name) => inYear(name, frame.year, calendar))
  const [span, ...more] = frame.spans
  if (more.length > 0) throw new CannotTell('ambiguous', 'day')
  if (names.length === 0) {
    if (span) return spanOf(span, calendar, hour)
    const hasTime = frame.clocks.length + frame.ranges.length + frame.parts.length > 0
    if (hasTime) throw new CannotTell('incomplete', 'day')
    if (frame.year !== null) throw new CannotTell('vague', 'day')
    throw frame.isVague ? new CannotTell('vague') : new CannotTell('incomplete', 'day')
  }
  const [range] = names
  if (range?.by === 'range') {
    if (names.length > 1) throw new CannotTell('ambiguous', 'day')
    return ranged(range, span, calendar, hour)
  }
  const day = span ? within(names, span, calendar, hour) : agreed(names, calendar, hour)
  return { from: day, to: day }
}

function inYear(name: DayName, plus: number | null, calendar: Calendar): DayName {
  if (plus === null || name.by !== 'date' || name.year) return name
  return { ...name, year: calendar.today.year + plus }
}

function ranged(
  range: DayName & { by: 'range' },
  span: SpanName | undefined,
  calendar: Calendar,
  hour: number
): Days {
  const one = (name: DayName) =>
    span ? within([name], span, calendar, hour) : dayOf(name, calendar, hour)
  const [from, to] = [one(range.from), one(range.to)]
  if (from <= to) return { from, to }
  // "From Friday to Wednesday" ends in the week after.
  if (range.to.by !== 'weekday' || span) throw new CannotTell('conflicting')
  return { from, to: to.plus({ weeks: 1 }) }
}

/** A weekday of a week, a day of a month, or a day that has to lie in either. */
function within(names: DayName[], span: SpanName, calendar: Calendar, hour: number): DateTime {
  const { from, to } = wholeSpan(span, calendar, hour)
  const weekday = theWeekday(names)
  const rest = names.filter(({ by }) => by !== 'weekday')
  const [first] = rest
  if (!first) {
    if (span.by === 'month') throw new CannotTell('ambiguous', 'day')
    return calendar.ahead(inside(from, to, weekday!))
  }
  const day =
    first.by === 'ordinal' && span.by === 'month' && rest.length === 1
      ? calendar.ahead(calendar.date(from.year, from.month, first.day))
      : agreed(rest, calendar, hour)
  const fits = from <= day && day <= to && (weekday === null || day.weekday === weekday)
  if (!fits) throw new CannotTell('conflicting')
  return day
}

function inside(from: DateTime, to: DateTime, weekday: Weekday): DateTime {
  const day = from.plus({ days: (weekday - from.weekday + 7) % 7 })
  if (day > to) throw new CannotTell('conflicting')
  return day
}

function theWeekday(names: DayName[]): Weekday | null {
  const weekdays = new Set(names.flatMap((name) => (name.by === 'weekday' ? [name.weekday] : [])))
  if (weekdays.size > 1) throw new CannotTell('ambiguous', 'day')
  return [...weekdays][0] ?? null
}

/** The one day that several names are for. */
function agreed(names: DayName[], calendar: Calendar, hour: number): DateTime {
  const weekday = theWeekday(names)
  const rest = names.filter(({ by }) => by !== 'weekday')
  if (rest.length === 0) return dayOf(names[0]!, calendar, hour)
  const [first, second] = rest
  if (rest.length === 2 && first?.by === 'today' && second?.by === 'offset') {
    return dayOf(second, calendar, hour).plus({ days: first.plus })
  }
  if (rest.length === 1 && weekday) return onWeekday(first!, names, weekday, calendar, hour)
  const days = rest.map((name) => dayOf(name, calendar, hour))
  if (days.some((day) => +day !== +days[0]!)) throw new CannotTell('conflicting')
  if (weekday && days[0]!.weekday !== weekday) throw new CannotTell('conflicting')
  return days[0]!
}

import { DateTime } from 'luxon'
import { CannotTell } from '../resolution.ts'
import { edgeOf, type Calendar } from './calendar.ts'
import { dayOf } from './day_of.ts'
import type { SpanName } from '../grammar/mention.ts'

/** From one day to another, both in it. */
export interface Days {
  from: DateTime
  to: DateTime
}

/** The days of a span that are still to come. */
export function spanOf(name: SpanName, calendar: Calendar, hour: number): Days {
  const { from, to } = wholeSpan(name, calendar, hour)
  if (to < calendar.today) throw new CannotTell('past')
  return { from: DateTime.max(from, calendar.today), to }
}

/** All of its days, gone ones as well. */
export function wholeSpan(name: SpanName, calendar: Calendar, hour: number): Days {
  const { today } = calendar
  switch (name.by) {
    case 'week':
      return edgeOf(calendar.inWeek(1, name.plus), 'week', name.edge)
    case 'month':
      return edgeOf(calendar.month(name.month), 'month', name.edge)
    case 'weekend':
      return weekend(name.which, calendar)
    case 'week-number':
      return numbered(name.week, today)
    case 'week-of':
      return edgeOf(dayOf(name.day, calendar, hour).startOf('week'), 'week')
    case 'turn-of-year':
      return { from: DateTime.utc(today.year, 12, 27), to: DateTime.utc(today.year, 12, 30) }
    case 'within':
      return { from: today, to: calendar.plus(name.days) }
    case 'until': {
      const last = dayOf(name.day, calendar, hour)
      return { from: today, to: name.inclusive ? last : last.minus({ days: 1 }) }
    }
  }
}

function weekend(which: 'this' | 'coming' | 'next', calendar: Calendar): Days {
  const isOn = calendar.today.weekday >= 6
  if (which === 'next' && !isOn) throw new CannotTell('ambiguous', 'day')
  const plus = isOn && which !== 'this' ? 1 : 0
  return { from: calendar.inWeek(6, plus), to: calendar.inWeek(7, plus) }
}

/** ISO week of this year, or of the next when it is over. */
function numbered(week: number, today: DateTime): Days {
  const of = (weekYear: number) => {
    const first = DateTime.fromObject({ weekYear, weekNumber: week, weekday: 1 }, { zone: 'utc' })
    return first.isValid ? edgeOf(first, 'week') : null
  }
  const own = of(today.weekYear)
  const days = own && own.to >= today ? own : of(today.weekYear + 1)
  if (!days) throw new CannotTell('impossible', 'day')
  return days
}

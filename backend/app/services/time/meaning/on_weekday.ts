import { CannotTell } from '../resolution.ts'
import { dayOf, either, readings } from './day_of.ts'
import type { DateTime } from 'luxon'
import type { Calendar } from './calendar.ts'
import type { DayName, Weekday } from '../grammar/mention.ts'

/** A day that was named with its weekday, or so many weeks from one. */
export function onWeekday(
  name: DayName,
  names: DayName[],
  weekday: Weekday,
  calendar: Calendar,
  hour: number
): DateTime {
  const weeks = weeksOf(name)
  if (weeks) {
    const { today } = calendar
    const coming = calendar.coming(weekday)
    const sure = names.find((one) => one.by === 'weekday' && one.which !== 'bare')
    if (sure) return dayOf(sure, calendar, hour).plus({ weeks })
    // "Monday in two weeks", when this week's is over: counted from this week, or from the coming Monday?
    if (coming.weekNumber !== today.weekNumber) {
      throw either(coming.plus({ weeks: weeks - 1 }), coming.plus({ weeks }))
    }
    return coming.plus({ weeks })
  }
  const days =
    name.by === 'slashes'
      ? readings(name, calendar)
      : [
          name.by === 'ordinal' &&
          name.day === calendar.today.day &&
          weekday === calendar.today.weekday
            ? calendar.today
            : dayOf(name, calendar, hour),
        ]
  const fitting = days.filter((day) => day.weekday === weekday)
  if (fitting.length !== 1) throw new CannotTell('conflicting')
  return fitting[0]!
}

function weeksOf(name: DayName): number | null {
  if (name.by === 'eight-days') return 1
  if (name.by !== 'offset') return null
  if (name.unit === 'weeks') return name.count
  return name.unit === 'days' && name.count % 7 === 0 ? name.count / 7 : null
}

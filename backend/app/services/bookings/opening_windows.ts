import { type DateTime, Interval } from 'luxon'
import type { Closure, OpeningHours } from '#services/agents/content'

/**
 * When the business is open on a day, as instants. A wall time that the day does not have, or has
 * twice, because clocks change, closes that window: nothing is offered rather than the wrong hour.
 * On a day of a closure its hours hold instead, or none; of several the first decides.
 */
export function openingWindows(
  day: DateTime,
  hours: OpeningHours[],
  closures: Closure[] = []
): Interval<true>[] {
  return hoursOn(day, hours, closures)
    .map(({ opens, closes }) => [at(day, opens), at(day, closes)])
    .filter((pair): pair is [DateTime<true>, DateTime<true>] => pair.every((time) => time !== null))
    .map(([start, end]) => Interval.fromDateTimes(start, end))
    .filter((window): window is Interval<true> => window.isValid && !window.isEmpty())
}

/** The wall times it is open on a day. */
export function hoursOn(day: DateTime, hours: OpeningHours[], closures: Closure[]) {
  const date = day.toISODate()!
  const closure = closures.find(({ from, to }) => from <= date && date <= to)
  if (closure) return closure.hours ? [closure.hours] : []
  return hours.filter(({ weekday }) => weekday === day.weekday)
}

function at(day: DateTime, wallTime: string): DateTime<true> | null {
  if (!/^\d{2}:\d{2}$/.test(wallTime)) return null
  const [hour, minute] = wallTime.split(':').map(Number)
  if (hour === 24) return day.plus({ days: 1 }).startOf('day') as DateTime<true>
  const instant = day.set({ hour, minute, second: 0, millisecond: 0 })
  const exists = instant.isValid && instant.hour === hour && instant.minute === minute
  const isUnambiguous = exists && instant.getPossibleOffsets().length === 1
  return isUnambiguous ? (instant as DateTime<true>) : null
}

import { DateTime } from 'luxon'

/**
 * The week of a day, Monday to Sunday, in the zone of `now`. Counted in days, not hours: one of them
 * may have 23 or 25. A day that does not exist stands for today.
 */
export function weekOf(day: string | undefined, now: DateTime) {
  const asked = day ? DateTime.fromISO(day, { zone: now.zone }) : now
  const start = (asked.isValid ? asked : now).startOf('week')
  const days = Array.from({ length: 7 }, (_, index) => start.plus({ days: index }).toISODate()!)
  return { start, end: start.plus({ weeks: 1 }), days }
}

import { DateTime } from 'luxon'

/** Yesterday to tomorrow (`YYYY-MM-DD`), by UTC: today is between them wherever one is. */
export function daysAround(): { from: string; to: string } {
  const now = DateTime.utc()
  return { from: now.minus({ days: 1 }).toISODate(), to: now.plus({ days: 1 }).toISODate() }
}

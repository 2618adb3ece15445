import { DateTime } from 'luxon'

/** The business's own date and time, as values for the prompt. The model never does this arithmetic. */
export function localNow(
  zone: string,
  language: string,
  at: DateTime = DateTime.now()
): Record<string, string> {
  const now = at.setZone(zone).setLocale(language)
  return {
    local_date: now.toLocaleString({
      weekday: 'long',
      day: 'numeric',
      month: 'long',
      year: 'numeric',
    }),
    local_time: now.toFormat('HH:mm'),
    local_iso_date: now.toISODate()!,
    zone,
  }
}

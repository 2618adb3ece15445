import { DateTime } from 'luxon'

const WEEKDAYS: Record<string, number> = {
  monday: 1,
  tuesday: 2,
  wednesday: 3,
  thursday: 4,
  friday: 5,
  saturday: 6,
  sunday: 7,
  montag: 1,
  dienstag: 2,
  mittwoch: 3,
  donnerstag: 4,
  freitag: 5,
  samstag: 6,
  sonntag: 7,
}

const RELATIVE: Record<string, number> = {
  'today': 0,
  'tomorrow': 1,
  'the day after tomorrow': 2,
  'heute': 0,
  'morgen': 1,
  'übermorgen': 2,
}

/**
 * The day a caller means, at its start in the business's zone: an ISO date, a weekday, or a word
 * like "tomorrow". `any` when nothing was said, null when it cannot be told: then we ask back.
 */
export function resolveDay(words: unknown, now: DateTime): DateTime | 'any' | null {
  if (words === undefined || words === null || words === '') return 'any'
  if (typeof words !== 'string') return null
  const said = words.trim().toLowerCase()
  const today = now.startOf('day')
  if (said in RELATIVE) return today.plus({ days: RELATIVE[said] })
  if (said in WEEKDAYS) return today.plus({ days: (WEEKDAYS[said] - today.weekday + 7) % 7 })
  if (!/^\d{4}-\d{2}-\d{2}$/.test(said)) return null
  const date = DateTime.fromISO(said, { zone: now.zone })
  return date.isValid && date >= today ? date : null
}

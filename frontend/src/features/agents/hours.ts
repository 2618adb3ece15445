import { LOCALES, type Language } from '#/lib/words.ts'

interface OpeningHours {
  weekday: number
  opens: string
  closes: string
}

/** A Monday. */
const MONDAY = Date.UTC(2024, 0, 1)
const DAY_MS = 86_400_000

/** One line a weekday, Monday first; equal days in a row share theirs. */
export function hoursByDay(hours: OpeningHours[], language: Language, closed: string) {
  const lines: { days: string; last: string; times: string }[] = []
  Array.from({ length: 7 }, (_, index) => {
    const day = dayName(index, language)
    const open = hours.filter(({ weekday }) => weekday === index + 1)
    const times = open.map(({ opens, closes }) => `${opens}–${closes}`).join(', ') || closed
    const before = lines.at(-1)
    if (before?.times === times) before.last = day
    else lines.push({ days: day, last: day, times })
  })
  return lines.map(({ days, last, times }) => ({
    name: days === last ? days : `${days}–${last}`,
    value: times,
  }))
}

/** "Mon" for 0. */
export function dayName(index: number, language: Language) {
  return new Date(MONDAY + index * DAY_MS).toLocaleDateString(LOCALES[language], {
    weekday: 'short',
    timeZone: 'UTC',
  })
}

import { errors } from '@vinejs/vine'
import { Info } from 'luxon'
import { untilMidnight, type TypedWindow } from '#services/business/window'
import type { Words } from '#services/language/words'
import type { OpeningHours, WallTime, Weekday } from '#services/agents/content'

/** The days of a week as forms name them, Monday first. */
export const DAY_KEYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const

type DayKey = (typeof DAY_KEYS)[number]

export interface TypedWeek {
  days: Partial<Record<DayKey, TypedWindow[]>>
  closed?: DayKey[]
}

interface Problem {
  field: string
  message: string
  rule: string
}

/** A week as it was typed, as opening hours in time's order. Throws what is wrong with it, by the day it is wrong on. */
export function weekOf({ days, closed = [] }: TypedWeek, words: Words): OpeningHours[] {
  const problems: Problem[] = []
  const hours = DAY_KEYS.flatMap((key, index) => {
    if (closed.includes(key)) return []
    const windows = (days[key] ?? [])
      .filter(({ opens, closes }) => opens || closes)
      .map(untilMidnight)
      .sort((a, b) => ((a.opens ?? '') < (b.opens ?? '') ? -1 : 1))
    const wrong = problemIn(windows)
    if (wrong) problems.push(say(wrong, key, index, words))
    const weekday = (index + 1) as Weekday
    return windows.map(({ opens, closes }) => ({ weekday, opens: opens!, closes: closes! }))
  })
  if (problems.length > 0) throw new errors.E_VALIDATION_ERROR(problems)
  return hours
}

type Wrong =
  | { what: 'half'; known: WallTime }
  | { what: 'backwards' | 'empty'; opens: WallTime; closes: WallTime }
  | { what: 'overlap'; opens: WallTime; closes: WallTime }

function problemIn(windows: TypedWindow[]): Wrong | null {
  for (const [index, { opens, closes }] of windows.entries()) {
    if (!opens || !closes) return { what: 'half', known: (opens ?? closes)! }
    if (opens === closes) return { what: 'empty', opens, closes }
    if (closes < opens) return { what: 'backwards', opens, closes }
    const before = windows[index - 1]
    if (before && opens < before.closes!) return { what: 'overlap', opens, closes: before.closes! }
  }
  return null
}

function say({ what, ...times }: Wrong, key: DayKey, index: number, words: Words): Problem {
  const names = Info.weekdays('long', { locale: words.locale })
  const said = { day: names[index], next: names[(index + 1) % 7], ...times }
  return { field: `days.${key}`, message: words.t(`business.week.${what}`, said), rule: 'week' }
}

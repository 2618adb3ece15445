import { LOCALES, type Language } from '#/lib/words.ts'

interface OpeningHours {
  weekday: number
  opens: string
  closes: string
}

const DAY_KEYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const
const WINDOWS = 3
/** A Monday. */
const MONDAY = Date.UTC(2024, 0, 1)
const DAY_MS = 86_400_000

export interface Day {
  key: (typeof DAY_KEYS)[number]
  name: string
  isClosed: boolean
  windows: { opens: string; closes: string }[]
}

/**
 * Seven days with three windows each, the unused empty, for a form: what was typed, where it came
 * back with something wrong, else what is kept. A time field says midnight as `00:00`.
 */
export function weekOf(hours: OpeningHours[], language: Language, typed: unknown): Day[] {
  const { days, closed = [] } = (typed ?? {}) as {
    days?: Record<string, { opens?: string | null; closes?: string | null }[]>
    closed?: string[]
  }
  return DAY_KEYS.map((key, index) => {
    const kept = hours.filter(({ weekday }) => weekday === index + 1)
    const shown = days ? (days[key] ?? []) : kept
    const windows = Array.from({ length: WINDOWS }, (_, at) => ({
      opens: shown[at]?.opens ?? '',
      closes: (shown[at]?.closes ?? '').replace('24:00', '00:00'),
    }))
    const isClosed = days ? closed.includes(key) : kept.length === 0
    return { key, name: dayName(index, language), isClosed, windows }
  })
}

function dayName(index: number, language: Language) {
  const at = new Date(MONDAY + index * DAY_MS)
  return at.toLocaleDateString(LOCALES[language], { weekday: 'long', timeZone: 'UTC' })
}

import { DateTime, type Interval } from 'luxon'

const GRID_MINUTES = 30
const MINUTE_MS = 60_000

interface Want {
  /** Opening windows of one day. */
  windows: Interval<true>[]
  busy: Interval<true>[]
  minutes: number
  bufferMinutes: number
  earliest: DateTime
}

/**
 * Starts on a half-hour grid at which a service, with its buffer, fits between what is taken. Reckoned in
 * milliseconds: a day of several people has hundreds of them, and a caller waits.
 */
export function freeSlots(want: Want): DateTime<true>[] {
  const { windows, minutes, bufferMinutes } = want
  const earliest = want.earliest.toMillis()
  const busy = want.busy.map(({ start, end }) => [start.toMillis(), end.toMillis()] as const)
  return windows.flatMap(({ start: opening, end: closing }) => {
    const starts: DateTime<true>[] = []
    const last = closing.toMillis() - minutes * MINUTE_MS
    for (let start = opening.toMillis(); start <= last; start += GRID_MINUTES * MINUTE_MS) {
      const end = start + (minutes + bufferMinutes) * MINUTE_MS
      const isTaken = busy.some(([from, until]) => from < end && start < until)
      if (start >= earliest && !isTaken) starts.push(at(start, opening))
    }
    return starts
  })
}

function at(instant: number, { zone, locale }: DateTime): DateTime<true> {
  return DateTime.fromMillis(instant, { zone, locale: locale ?? undefined }) as DateTime<true>
}

/** At most so many of them, spread over the day: the first, the last, and evenly between. */
export function spread<T>(items: T[], most: number): T[] {
  if (items.length <= most) return items
  const step = (items.length - 1) / (most - 1)
  return Array.from({ length: most }, (_, index) => items[Math.round(index * step)])
}

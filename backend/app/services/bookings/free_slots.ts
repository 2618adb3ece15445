import { Interval, type DateTime } from 'luxon'

const GRID_MINUTES = 30

interface Want {
  /** Opening windows of one day. */
  windows: Interval<true>[]
  busy: Interval<true>[]
  minutes: number
  bufferMinutes: number
  earliest: DateTime
}

/** Starts on a half-hour grid at which a service, with its buffer, fits between what is taken. */
export function freeSlots({
  windows,
  busy,
  minutes,
  bufferMinutes,
  earliest,
}: Want): DateTime<true>[] {
  return windows.flatMap((window) => {
    const starts: DateTime<true>[] = []
    for (let start = window.start; ; start = start.plus({ minutes: GRID_MINUTES })) {
      const end = start.plus({ minutes })
      if (end > window.end) return starts
      const taken = Interval.fromDateTimes(start, end.plus({ minutes: bufferMinutes }))
      if (start >= earliest && !busy.some((one) => one.overlaps(taken))) starts.push(start)
    }
  })
}

/** At most so many of them, spread over the day: the first, the last, and evenly between. */
export function spread<T>(items: T[], most: number): T[] {
  if (items.length <= most) return items
  const step = (items.length - 1) / (most - 1)
  return Array.from({ length: most }, (_, index) => items[Math.round(index * step)])
}

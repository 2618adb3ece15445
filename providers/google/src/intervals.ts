import type { Interval } from '@kametrix/contracts'

/** Sorted, overlapping and touching ones joined, cut to the window. */
export function merged(intervals: Interval[], window: Interval): Interval[] {
  const inside = intervals
    .map(({ start, end }) => ({
      start: start < window.start ? window.start : start,
      end: end > window.end ? window.end : end,
    }))
    .filter(({ start, end }) => start < end)
    .sort((left, right) => left.start.getTime() - right.start.getTime())

  const joined: Interval[] = []
  for (const next of inside) {
    const last = joined.at(-1)
    if (!last || next.start > last.end) joined.push(next)
    else if (next.end > last.end) last.end = next.end
  }
  return joined
}

/** The window in parts no longer than `milliseconds`; at least one. */
export function split(window: Interval, milliseconds: number): Interval[] {
  const parts: Interval[] = []
  let { start } = window
  do {
    const end = new Date(Math.min(start.getTime() + milliseconds, window.end.getTime()))
    parts.push({ start, end })
    start = end
  } while (start < window.end)
  return parts
}

export function chunks<T>(items: T[], size: number): T[][] {
  const count = Math.ceil(items.length / size)
  return Array.from({ length: count }, (_, index) => items.slice(index * size, (index + 1) * size))
}

import type { Interval } from '@kametrix/contracts'

/** Intervals cut to the window, sorted, and joined where they overlap or touch. */
export function busyWithin(window: Interval, intervals: Interval[]): Interval[] {
  const merged: Interval[] = []
  const cut = intervals
    .map(({ start, end }) => ({ start: later(start, window.start), end: earlier(end, window.end) }))
    .filter(({ start, end }) => start < end)
    .sort((a, b) => a.start.getTime() - b.start.getTime())
  for (const interval of cut) {
    const last = merged.at(-1)
    if (last && interval.start <= last.end) {
      last.end = later(last.end, interval.end)
    } else {
      merged.push(interval)
    }
  }
  return merged
}

const later = (a: Date, b: Date) => (a > b ? a : b)
const earlier = (a: Date, b: Date) => (a < b ? a : b)

import type { Percentiles } from './latency.ts'

/** What was measured, beside what it was measured against in the same run. */
export interface Measure {
  value: number
  unit: string
  /** Of the comparison, in the same unit; null where there is none. */
  baseline: number | null
  /** `value` to `baseline`. */
  ratio: number | null
}

/** A figure may carry further measures of its own, under their names. */
export type Figure = Measure & {
  [name: string]: Measure | Percentiles | number | string | null
}

export function measure(value: number, unit: string, baseline: number | null): Measure {
  return {
    value: rounded(value),
    unit,
    baseline: baseline === null ? null : rounded(baseline),
    ratio: baseline === null ? null : Math.round((value / baseline) * 1000) / 1000,
  }
}

export function median(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2
}

function rounded(value: number): number {
  return value >= 100 ? Math.round(value) : Math.round(value * 100) / 100
}

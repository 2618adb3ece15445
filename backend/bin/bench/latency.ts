/** Milliseconds under which so many of a hundred answers stayed. */
export interface Percentiles {
  p50: number
  p95: number
  p99: number
}

/** How long each of these takes, all begun at once; in milliseconds. */
export function timedAtOnce<T>(subjects: T[], ask: (subject: T) => Promise<unknown>) {
  return Promise.all(
    subjects.map(async (subject) => {
      const began = performance.now()
      await ask(subject)
      return performance.now() - began
    })
  )
}

export function percentilesOf(milliseconds: number[]): Percentiles {
  const sorted = milliseconds.toSorted((a, b) => a - b)
  const at = (share: number) => {
    const index = Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)
    return Math.round(sorted[index]! * 10) / 10
  }
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99) }
}

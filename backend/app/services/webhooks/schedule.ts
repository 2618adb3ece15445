const MINUTE = 60
const HOUR = 60 * MINUTE

/** Seconds between attempts: ten attempts over 75.6 hours. */
const STEPS = [
  5,
  5 * MINUTE,
  30 * MINUTE,
  2 * HOUR,
  5 * HOUR,
  10 * HOUR,
  14 * HOUR,
  20 * HOUR,
  24 * HOUR,
]

const JITTER = 0.2

interface Failed {
  /** Attempts made so far. */
  attempts: number
  /** What the endpoint asked for. */
  retryAfterMs: number | null
  /** It timed out or said that we are too fast. */
  overloaded: boolean
}

/**
 * Seconds until the next attempt; null when there is none. An endpoint's wish is honoured
 * within one to two times the step. `random` is in [0, 1).
 */
export function nextAttemptIn(
  { attempts, retryAfterMs, overloaded }: Failed,
  random = Math.random()
) {
  const step = STEPS[attempts - 1]
  if (step === undefined) return null
  const jittered = step * (1 - JITTER + 2 * JITTER * random)
  const wished = retryAfterMs === null ? 0 : Math.min(retryAfterMs / 1000, 2 * step)
  return Math.ceil(Math.max(jittered, wished, overloaded ? MINUTE : 0))
}

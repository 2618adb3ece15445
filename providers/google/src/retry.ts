import { ProviderError } from '@kametrix/contracts'

/** Waiting, as a thing that tests replace. */
export interface Timers {
  sleep(milliseconds: number): Promise<void>
  /** In [0, 1). */
  random(): number
}

export const realTimers: Timers = {
  sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  random: Math.random,
}

/** With the waits between them just under two seconds: a caller may be on the line. */
export const ATTEMPTS = 4
const FIRST_WAIT_MS = 250
/** When Google asks for more than this, the caller is told instead of kept waiting. */
const LONGEST_WAIT_MS = 4_000

/** Runs `operation` until it succeeds, fails in a way that `mayRepeat` refuses, or was tried often enough. */
export async function retrying<T>(
  timers: Timers,
  mayRepeat: (error: ProviderError) => boolean,
  operation: () => Promise<T>
): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await operation()
    } catch (error) {
      if (!(error instanceof ProviderError) || !mayRepeat(error) || attempt === ATTEMPTS) {
        throw error
      }
      const wait = error.retryAfterMs ?? backoff(attempt, timers)
      if (wait > LONGEST_WAIT_MS) throw error
      await timers.sleep(wait)
    }
  }
}

/** Doubles from attempt to attempt; half of it is chance, so that many clients do not return at once. */
export function backoff(attempt: number, timers: Timers): number {
  const full = FIRST_WAIT_MS * 2 ** (attempt - 1)
  return full / 2 + (full / 2) * timers.random()
}

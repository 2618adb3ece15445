import type { Timers } from '../../src/retry.ts'

/** Timers that do not wait, and tell how long they would have. */
export function instantTimers(): Timers & { waits: number[] } {
  const waits: number[] = []
  return {
    waits,
    random: () => 0.5,
    async sleep(milliseconds) {
      waits.push(milliseconds)
    },
  }
}

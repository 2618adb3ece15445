import type { SandboxClock } from './plugin.ts'

/**
 * Real time until somebody moves it. A frozen clock that is advanced stays frozen, at the later instant.
 */
export function createClock(): SandboxClock {
  let offset = 0
  let frozenAt: number | null = null

  return {
    now: () => new Date(frozenAt ?? Date.now() + offset),
    advance(milliseconds) {
      if (frozenAt === null) offset += milliseconds
      else frozenAt += milliseconds
    },
    freeze(instant) {
      frozenAt = instant?.getTime() ?? null
      if (instant === null) offset = 0
    },
  }
}

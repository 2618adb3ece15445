import type { Data } from '#/lib/api.ts'

/** How an agent stands, for people. */
export function standingOf({ live, newest, status }: Data.Agent) {
  if (newest?.state === 'publishing') return { tone: 'waiting', words: 'Publishing' } as const
  if (status === 'paused') return { tone: 'quiet', words: 'Paused' } as const
  if (live) return { tone: 'live', words: 'Live' } as const
  return { tone: 'quiet', words: 'Draft: callers do not reach it yet' } as const
}

import type { Data } from '#/lib/api.ts'

/** How an agent stands: the tone, and the key of its words. */
export function standingOf({ live, newest, status }: Data.Agent) {
  if (newest?.state === 'publishing') return { tone: 'waiting', state: 'publishing' } as const
  if (status === 'paused') return { tone: 'quiet', state: 'paused' } as const
  if (live) return { tone: 'live', state: 'live' } as const
  return { tone: 'quiet', state: 'draft' } as const
}

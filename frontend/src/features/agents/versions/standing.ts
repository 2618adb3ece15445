import type { Data } from '#/lib/api.ts'

export type Version = Data.Version

/** How a version stands: the tone, and the key of its words. */
export function standingOf({ state, failure }: Pick<Version, 'state' | 'failure'>) {
  if (failure && state !== 'live') return { tone: 'wrong', state: 'failed' } as const
  if (state === 'live') return { tone: 'live', state: 'live' } as const
  if (state === 'publishing') return { tone: 'waiting', state: 'publishing' } as const
  return { tone: 'quiet', state } as const
}

/** Whether it can be gone back to: it was live once, and is not now. */
export function canComeBack({ state, confirmedAt }: Pick<Version, 'state' | 'confirmedAt'>) {
  return state === 'superseded' && confirmedAt !== null
}

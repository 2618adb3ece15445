import type { Data } from '#/lib/api.ts'

export type Entry =
  | { kind: 'said'; role: 'agent' | 'caller'; text: string }
  | { kind: 'receipt'; text: string; ok: boolean; at: string }

/** Puts the work between the lines where it was done; at the end where no line says when. */
export function interleave({
  transcript,
  receipts,
  at,
}: Pick<Data.CallDetail, 'transcript' | 'receipts' | 'at'>): Entry[] {
  const start = Date.parse(at)
  const waiting = [...receipts]
  const entries: Entry[] = []
  const release = (until: number) => {
    while (waiting[0] && Date.parse(waiting[0].at) <= until) {
      const { text, ok, at: done } = waiting.shift()!
      entries.push({ kind: 'receipt', text, ok, at: done })
    }
  }
  for (const { role, text, offsetMs } of transcript) {
    if (role === 'tool') continue
    if (offsetMs !== null) release(start + offsetMs)
    entries.push({ kind: 'said', role, text })
  }
  release(Infinity)
  return entries
}

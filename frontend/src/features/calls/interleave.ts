import type { Data } from '#/lib/api.ts'

type Call = Pick<Data.CallDetail, 'transcript' | 'receipts' | 'at'>
type Receipt = Data.CallDetail['receipts'][number]

export type Entry =
  | { kind: 'said'; role: 'agent' | 'caller'; text: string; offsetMs: number | null }
  | ({ kind: 'receipt' } & Receipt)

/**
 * Puts the work between the lines: where the transcript names it, else by the clock,
 * else at the end.
 */
export function interleave({ transcript, receipts, at }: Call): Entry[] {
  const start = Date.parse(at)
  const hasToolLines = transcript.some(({ role }) => role === 'tool')
  const waiting = [...receipts]
  const entries: Entry[] = []
  const release = (count: number) => {
    for (const receipt of waiting.splice(0, count)) entries.push({ kind: 'receipt', ...receipt })
  }
  for (const { role, text, offsetMs } of transcript) {
    if (role === 'tool') {
      release(1)
      continue
    }
    if (!hasToolLines && offsetMs !== null) {
      release(waiting.filter((one) => Date.parse(one.at) <= start + offsetMs).length)
    }
    entries.push({ kind: 'said', role, text, offsetMs })
  }
  release(Infinity)
  return entries
}

import type Call from '#models/call'
import type CallEvent from '#models/call_event'

/** Until which second somebody was heard, as what was written down says; null when nothing was. */
export function heardSeconds({ transcript }: Pick<Call, 'transcript'>): number | null {
  const last = transcript.findLast(({ offsetMs }) => offsetMs !== null)
  return last ? Math.floor(last.offsetMs! / 1000) : null
}

/** What the receptionist used, each once, in the order it began to. */
export function toolsOf(events: CallEvent[]): string[] {
  const names = events.flatMap(({ kind, data }) => (kind === 'tool' ? [String(data.name)] : []))
  return [...new Set(names)]
}

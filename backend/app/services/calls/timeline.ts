import type { TranscriptLine } from '@kametrix/contracts'
import type CallEvent from '#models/call_event'
import { iso } from '#services/http/json'
import type { Words } from '#services/language/words'

/** What the agent did between two sentences. */
export function receiptsOf(events: CallEvent[]) {
  return events
    .filter(({ kind }) => kind === 'tool')
    .map(({ id, at, data }) => ({
      id,
      at: iso(at),
      name: String(data.name ?? ''),
      text: String(data.text ?? ''),
      ok: data.ok !== false,
    }))
}

/** What has been heard of a conversation so far, in the order it reached us; the report brings all of it. */
export function heardSoFar(events: CallEvent[]): TranscriptLine[] {
  return events
    .filter(({ kind }) => kind === 'said' || kind === 'tool')
    .toSorted((one, other) => (one.id < other.id ? -1 : 1))
    .map(({ kind, data }) =>
      kind === 'tool'
        ? { role: 'tool', text: '', offsetMs: null }
        : { role: data.role, text: String(data.text ?? ''), offsetMs: null }
    )
}

/** Every step of a call, oldest first, in one line each. */
export function timelineOf(events: CallEvent[], words: Words) {
  return events.map((event) => ({
    id: event.id,
    at: iso(event.at),
    kind: event.kind,
    text: lineOf(event, words),
  }))
}

function lineOf({ kind, data }: CallEvent, words: Words): string {
  const say = (step: string, values?: object) => words.t(`calls.timeline.${step}`, values)
  switch (kind) {
    case 'asked':
      return say(data.admitted === false ? 'unanswered' : 'asked')
    case 'status':
      return data.reason ? say('endedBecause', data) : say(String(data.status))
    case 'said':
      return String(data.text ?? '')
    case 'tool':
      return [toolNamed(String(data.name), words), data.text].filter(Boolean).join(': ')
    case 'reported':
      return say(data.recovered === true ? 'recovered' : 'reported')
    case 'granted':
    case 'lapsed':
    case 'overrun':
    case 'closed':
    case 'given-back':
      return say(kind)
  }
}

/** What a tool of ours does, as people say it; a tool's own name where nobody has said it yet. */
function toolNamed(name: string, words: Words): string {
  return words.t(`calls.tools.${name}`, {}, name)
}

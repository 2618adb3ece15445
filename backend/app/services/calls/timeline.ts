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

import type CallEvent from '#models/call_event'
import { iso } from '#services/http/json'

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
export function timelineOf(events: CallEvent[]) {
  return events.map((event) => ({
    id: event.id,
    at: iso(event.at),
    kind: event.kind,
    text: lineOf(event),
  }))
}

function lineOf({ kind, data }: CallEvent): string {
  switch (kind) {
    case 'asked':
      return data.admitted === false ? 'The phone rang and was not answered' : 'The phone rang'
    case 'status':
      return [data.status, data.reason].filter(Boolean).join(': ')
    case 'said':
      return String(data.text ?? '')
    case 'tool':
      return [data.name, data.text].filter(Boolean).join(': ')
    case 'reported':
      return 'The final report came in'
  }
}

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
    case 'overrun':
      return 'It went on past its time, and the telephone service was asked to end it'
    case 'closed':
      return 'The telephone service knows nothing of this call: it was closed, and costs nothing'
    case 'reported':
      return data.recovered === true
        ? 'The final report did not come and was fetched'
        : 'The final report came in'
    case 'given-back':
      return 'The charge was given back: nobody spoke'
  }
}

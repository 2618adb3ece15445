import type { Inspection } from '@kametrix/sandbox'
import type { Store } from './store.ts'

/** Messages beyond these are old news on a page. */
const MESSAGES_SHOWN = 50

export function inspect(store: Store): Inspection[] {
  return [
    {
      title: 'Assistants',
      columns: ['id', 'name', 'key', 'tools', 'changed'],
      rows: [...store.assistants.values()].map(({ id, name, metadata, model, updatedAt }) => [
        id,
        name ?? null,
        String(metadata?.key ?? ''),
        (model?.tools ?? []).length,
        updatedAt,
      ]),
    },
    {
      title: 'Numbers',
      columns: ['id', 'number', 'status', 'name', 'fallback'],
      rows: [...store.numbers.values()].map((number) => [
        number.id,
        number.number ?? null,
        number.status ?? null,
        number.name ?? null,
        (number.fallbackDestination as { number?: string } | undefined)?.number ?? null,
      ]),
    },
    {
      title: 'Calls',
      columns: ['id', 'from', 'status', 'ended because', 'started', 'ended', 'cost in USD'],
      rows: [...store.calls.values()].map((call) => [
        call.id,
        call.customer?.number ?? 'withheld',
        call.status ?? null,
        call.endedReason ?? null,
        call.startedAt ?? null,
        call.endedAt ?? null,
        call.cost ?? null,
      ]),
    },
    {
      title: 'Messages sent',
      columns: ['at', 'type', 'call', 'to', 'answers'],
      rows: store.sent
        .slice(-MESSAGES_SHOWN)
        .map(({ at, type, callId, url, attempts }) => [at, type, callId, url, attempts]),
    },
  ]
}

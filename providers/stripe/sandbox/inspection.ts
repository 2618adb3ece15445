import type { Inspection } from '@kametrix/sandbox'
import type { EventRecord, Store } from './store.ts'

export function inspect(store: Store): Inspection[] {
  return [
    {
      title: 'Checkout sessions',
      columns: ['id', 'status', 'payment', 'amount', 'currency', 'bought'],
      rows: [...store.checkouts.values()].map(({ session, title }) => [
        session.id,
        session.status,
        session.payment_status,
        session.amount_total,
        session.currency,
        title,
      ]),
    },
    {
      title: 'Events',
      columns: ['id', 'type', 'about', 'delivery', 'attempts'],
      rows: [...store.events.values()].map((record) => [
        record.event.id,
        record.event.type,
        record.event.data.object.id,
        deliveryStatus(record),
        record.deliveries.reduce((sum, { attempts }) => sum + attempts, 0),
      ]),
    },
    {
      title: 'Webhook endpoints',
      columns: ['id', 'address', 'events'],
      rows: [...store.endpoints.values()].map(({ id, url, enabled_events: events }) => [
        id,
        url,
        events.join(', '),
      ]),
    },
  ]
}

/** `delivered`, `no endpoint`, or how the last attempts ended. */
export function deliveryStatus({ deliveries }: EventRecord): string {
  if (deliveries.length === 0) return 'no endpoint'
  const missed = deliveries.filter(({ delivered }) => !delivered)
  if (missed.length === 0) return 'delivered'
  return `pending (${missed.map(({ status }) => status ?? 'no answer').join(', ')})`
}

import type { Inspection } from '@kametrix/sandbox'
import { money } from './money.ts'
import type { EventRecord, Store } from './store.ts'

type Row = Inspection['rows'][number]

export function inspect(store: Store): Inspection[] {
  return [
    {
      title: 'Checkout sessions',
      columns: ['id', 'status', 'payment', 'amount', 'currency', 'bought'],
      rows: rowsOf(store.checkouts, ({ session, title }) => [
        session.id,
        session.status,
        session.payment_status,
        session.amount_total,
        session.currency,
        title,
      ]),
    },
    {
      title: 'Customers',
      columns: ['id', 'name', 'e-mail'],
      rows: rowsOf(store.customers, ({ id, name = null, email }) => [id, name, email]),
    },
    {
      title: 'Kept cards',
      columns: ['id', 'customer', 'card', 'behaves like'],
      rows: rowsOf(store.methods, ({ method, card }) => [
        method.id,
        String(method.customer),
        `${method.card?.brand} ${method.card?.last4}`,
        card?.number ?? null,
      ]).filter(([, customer]) => customer !== 'null'),
    },
    {
      title: 'Payments',
      columns: ['id', 'status', 'amount', 'customer', 'last refusal'],
      rows: rowsOf(store.intents, (intent) => [
        intent.id,
        intent.status,
        money(intent.amount, intent.currency),
        String(intent.customer),
        intent.last_payment_error?.message ?? null,
      ]),
    },
    {
      title: 'Refunds',
      columns: ['id', 'status', 'amount', 'payment'],
      rows: rowsOf(store.refunds, ({ id, status, amount, currency, payment_intent: payment }) => [
        id,
        status,
        money(amount, currency),
        String(payment),
      ]),
    },
    {
      title: 'Disputes',
      columns: ['id', 'status', 'amount', 'payment', 'reason'],
      rows: rowsOf(store.disputes, ({ id, status, amount, currency, ...dispute }) => [
        id,
        status,
        money(amount, currency),
        String(dispute.payment_intent),
        dispute.reason,
      ]),
    },
    {
      title: 'Events',
      columns: ['id', 'type', 'about', 'delivery', 'attempts'],
      rows: rowsOf(store.events, (record) => [
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
      rows: rowsOf(store.endpoints, ({ id, url, enabled_events: events }) => [
        id,
        url,
        events.join(', '),
      ]),
    },
  ]
}

/** `delivered`, `held`, `lost`, `no endpoint`, or how the last attempts ended. */
export function deliveryStatus({ deliveries, fate }: EventRecord): string {
  if (fate !== 'sent') return fate
  if (deliveries.length === 0) return 'no endpoint'
  const missed = deliveries.filter(({ delivered }) => !delivered)
  if (missed.length === 0) return 'delivered'
  return `pending (${missed.map(({ status }) => status ?? 'no answer').join(', ')})`
}

function rowsOf<T>(table: Map<string, T>, row: (thing: T) => Row): Row[] {
  return [...table.values()].map(row)
}

import type { StandIn, StandInContext } from '@kametrix/sandbox'
import type { Checkouts } from './checkouts.ts'
import { newEndpoint } from './entities/endpoint.ts'
import { deliveryStatus } from './inspection.ts'
import type { EventRecord, Store } from './store.ts'
import type { Webhooks } from './webhooks.ts'

/** What a payer, a bank or time does; each resolves when the endpoints have answered. */
export function createActions(
  store: Store,
  checkouts: Checkouts,
  webhooks: Webhooks,
  { clock }: StandInContext
): StandIn['actions'] {
  return {
    /** `{ url, secret }`: where the install listens. */
    async setEndpoint(input) {
      const { url, secret } = fields(input)
      const endpoint = newEndpoint(text(url, 'url'), ['*'], clock.now(), text(secret, 'secret'))
      store.seedEndpoint(endpoint)
      return { endpointId: endpoint.id }
    },

    /** `{ checkoutId, late?, repeat?, secondEventId? }` */
    async pay(input) {
      const { checkoutId, late, repeat, secondEventId } = fields(input)
      const events = await checkouts.pay(text(checkoutId, 'checkoutId'), {
        late: late === true,
        repeat: repeat === true,
        secondEventId: secondEventId === true,
      })
      return { events: events.map(summary) }
    },

    /** `{ checkoutId, succeeds? }`: the bank's word on a late payment; it succeeds unless told otherwise. */
    async settleLate(input) {
      const { checkoutId, succeeds } = fields(input)
      const id = text(checkoutId, 'checkoutId')
      return { events: [summary(await checkouts.settleLate(id, succeeds !== false))] }
    },

    /** `{ checkoutId }` */
    async expire(input) {
      const id = text(fields(input).checkoutId, 'checkoutId')
      return { events: [summary(await checkouts.expire(id))] }
    },

    async resendPending() {
      return { events: (await webhooks.resendPending()).map(summary) }
    },

    async listEvents() {
      return [...store.events.values()].map(summary)
    },

    async listSessions() {
      return [...store.checkouts.values()].map(({ session }) => session)
    },
  }
}

function summary(record: EventRecord) {
  const { id, type, data } = record.event
  return { eventId: id, type, subject: data.object.id, delivery: deliveryStatus(record) }
}

function fields(input: unknown): Record<string, unknown> {
  return typeof input === 'object' && input !== null ? { ...input } : {}
}

function text(value: unknown, name: string): string {
  if (typeof value === 'string' && value !== '') return value
  throw new TypeError(`"${name}" is missing`)
}

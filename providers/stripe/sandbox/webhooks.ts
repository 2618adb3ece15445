import type { StandInContext } from '@kametrix/sandbox'
import { newEvent, type Event, type EventType } from './entities/event.ts'
import { unixSeconds } from './entities/ids.ts'
import { signatureHeader } from './signature.ts'
import type { Delivery, EventRecord, Store } from './store.ts'

/** Tells every endpoint about what happened, and remembers who has not heard yet. */
export class Webhooks {
  readonly #store: Store
  readonly #context: StandInContext

  constructor(store: Store, context: StandInContext) {
    this.#store = store
    this.#context = context
  }

  async announce(type: EventType, object: Event['data']['object']): Promise<EventRecord> {
    const event = newEvent(type, object, this.#context.clock.now())
    const listeners = [...this.#store.endpoints.values()].filter(({ enabled_events: wanted }) =>
      wanted.some((name) => name === '*' || name === type)
    )
    const deliveries = listeners.map(({ id }) => ({
      endpointId: id,
      attempts: 0,
      status: null,
      delivered: false,
    }))
    const record = { event, deliveries }
    this.#store.events.set(event.id, record)
    await this.#attempt(record, deliveries)
    return record
  }

  /** Sends an event once more to everybody, also to those who took it. */
  async repeat(record: EventRecord): Promise<void> {
    await this.#attempt(record, record.deliveries)
  }

  /** Stripe tries again by itself for three days; here somebody says when. */
  async resendPending(): Promise<EventRecord[]> {
    const pending = [...this.#store.events.values()].filter(({ deliveries }) =>
      deliveries.some(({ delivered }) => !delivered)
    )
    for (const record of pending) {
      const missed = record.deliveries.filter(({ delivered }) => !delivered)
      await this.#attempt(record, missed)
    }
    return pending
  }

  async #attempt(record: EventRecord, deliveries: Delivery[]): Promise<void> {
    await Promise.all(deliveries.map((delivery) => this.#send(record, delivery)))
    record.event.pending_webhooks = record.deliveries.filter((one) => !one.delivered).length
  }

  /** The signature's time is the real one: it is the receiver's clock that it is held against. */
  async #send({ event }: EventRecord, delivery: Delivery): Promise<void> {
    const endpoint = this.#store.endpoints.get(delivery.endpointId)
    if (!endpoint) return
    const body = JSON.stringify({ ...event, pending_webhooks: 1 }, null, 2)
    const signature = signatureHeader(body, endpoint.secret, unixSeconds(new Date()))
    const headers = {
      'content-type': 'application/json; charset=utf-8',
      'stripe-signature': signature,
      'user-agent': 'Stripe/1.0 (sandbox)',
    }
    delivery.attempts += 1
    delivery.status = await this.#context.send({ url: endpoint.url, headers, body }).then(
      ({ status }) => status,
      () => null
    )
    delivery.delivered ||=
      delivery.status !== null && delivery.status >= 200 && delivery.status < 300
  }
}

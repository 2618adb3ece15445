import type { StandInContext } from '@kametrix/sandbox'
import { newEvent, type EventObject, type EventType } from './entities/event.ts'
import { unixSeconds } from './entities/ids.ts'
import { inOrder, PLAIN, type Passage, type Release } from './passage.ts'
import { signatureHeader } from './signature.ts'
import type { Delivery, EventRecord, Store } from './store.ts'

const MINUTE_MS = 60_000

/** Stripe tries for three days, less and less often. */
const RETRY_MINUTES = [1, 10, 60, 180, 360, 720, 1440, 1440]

/** How long an endpoint may take to answer. */
const TIMEOUT_MS = 5_000

/** Tells every endpoint about what happened, and remembers who has not heard yet. */
export class Webhooks {
  readonly #store: Store
  readonly #context: StandInContext
  #passage = PLAIN

  constructor(store: Store, context: StandInContext) {
    this.#store = store
    this.#context = context
  }

  setPassage(passage: Partial<Passage>): void {
    this.#passage = { ...PLAIN, ...passage }
  }

  /** `before`: what a change replaced. */
  async announce(
    type: EventType,
    object: EventObject,
    before?: Record<string, unknown>
  ): Promise<EventRecord> {
    const event = newEvent(type, object, this.#context.clock.now(), before)
    const { hold, lose, times } = this.#passage
    const isLost = lose.some((name) => name === '*' || name === type)
    const fate = isLost ? 'lost' : hold ? 'held' : 'sent'
    const record: EventRecord = { event, deliveries: this.#deliveriesOf(type), fate }
    this.#store.events.set(event.id, record)
    if (fate === 'sent') await this.#repeatedly(record, times)
    return record
  }

  /** Sends an event once more to everybody, also to those who took it. */
  async repeat(record: EventRecord): Promise<void> {
    record.fate = 'sent'
    await this.#attempt(record, record.deliveries)
  }

  /** Lets go what was held back, each as often as the passage says; so many on their way at once. */
  async release({ order, seed, atOnce }: Release): Promise<EventRecord[]> {
    const held = this.#records().filter(({ fate }) => fate === 'held')
    for (const record of held) record.fate = 'sent'
    const { times } = this.#passage
    const bag = inOrder(
      held.flatMap((record) => Array<EventRecord>(times).fill(record)),
      order,
      seed
    )
    const carry = async () => {
      for (let record = bag.shift(); record; record = bag.shift()) {
        await this.#attempt(record, record.deliveries)
      }
    }
    await Promise.all(Array.from({ length: atOnce }, carry))
    return held
  }

  /** Tries again whatever is not taken, now; `due`: only where its time has come. */
  async resend({ due = false } = {}): Promise<EventRecord[]> {
    const now = this.#context.clock.now()
    const isWaiting = ({ delivered, nextAt }: Delivery) =>
      !delivered && (!due || (nextAt !== null && nextAt <= now))
    const pending = this.#records().filter(
      ({ deliveries, fate }) => fate === 'sent' && deliveries.some(isWaiting)
    )
    for (const record of pending) {
      await this.#attempt(record, record.deliveries.filter(isWaiting))
    }
    return pending
  }

  #records(): EventRecord[] {
    return [...this.#store.events.values()]
  }

  #deliveriesOf(type: EventType): Delivery[] {
    const untried = { attempts: 0, status: null, delivered: false, nextAt: null }
    return [...this.#store.endpoints.values()]
      .filter(({ enabled_events: wanted }) => wanted.some((name) => name === '*' || name === type))
      .map(({ id }) => ({ endpointId: id, ...untried }))
  }

  async #repeatedly(record: EventRecord, times: number): Promise<void> {
    for (let time = 0; time < times; time++) await this.#attempt(record, record.deliveries)
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
    const message = { url: endpoint.url, headers, body, timeoutMs: TIMEOUT_MS }
    delivery.status = await this.#context.send(message).then(
      ({ status }) => status,
      () => null
    )
    delivery.delivered ||=
      delivery.status !== null && delivery.status >= 200 && delivery.status < 300
    delivery.nextAt = delivery.delivered ? null : this.#nextAttempt(delivery.attempts)
    delivery.attempts += 1
  }

  #nextAttempt(failed: number): Date | null {
    const minutes = RETRY_MINUTES[failed]
    return minutes ? new Date(this.#context.clock.now().getTime() + minutes * MINUTE_MS) : null
  }
}

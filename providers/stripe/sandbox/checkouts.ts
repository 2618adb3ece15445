import type { StandInContext } from '@kametrix/sandbox'
import type { CheckoutOrder } from './entities/order.ts'
import { newSession, notOpen, type Session } from './entities/session.ts'
import { ApiError } from './errors.ts'
import { getOrFail } from './lookup.ts'
import type { CheckoutRecord, EventRecord, Store } from './store.ts'
import type { Webhooks } from './webhooks.ts'

/** Pages on which somebody may pay: open, then complete or expired. */
export class Checkouts {
  readonly #store: Store
  readonly #webhooks: Webhooks
  readonly #context: StandInContext

  constructor(store: Store, webhooks: Webhooks, context: StandInContext) {
    this.#store = store
    this.#webhooks = webhooks
    this.#context = context
  }

  open(order: CheckoutOrder): Session {
    if (order.customer) getOrFail(this.#store, 'customers', order.customer, 'customer')
    const pageUrl = `${this.#context.browserUrl}/checkout`
    const session = newSession(order, this.#context.clock.now(), pageUrl)
    const { title, payment, keepsCard } = order
    this.#store.checkouts.set(session.id, { session, title, payment, keepsCard })
    return session
  }

  find(id: string): CheckoutRecord {
    const record = this.#store.checkouts.get(id)
    if (!record) throw ApiError.missingResource('checkout.session', id, 'session')
    return record
  }

  async expire({ session }: CheckoutRecord): Promise<EventRecord> {
    if (session.status !== 'open') throw notOpen(session, 'expired')
    session.status = 'expired'
    session.url = null
    return this.#webhooks.announce('checkout.session.expired', session)
  }
}

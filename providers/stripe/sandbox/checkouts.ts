import type { StandInContext } from '@kametrix/sandbox'
import { newId, unixSeconds } from './entities/ids.ts'
import type { CheckoutOrder } from './entities/order.ts'
import { newSession, payerDetails, type Session } from './entities/session.ts'
import { ApiError } from './errors.ts'
import type { CheckoutRecord, EventRecord, Store } from './store.ts'
import type { Webhooks } from './webhooks.ts'

export interface Payment {
  /** A bank debit: the session is complete now, the money comes or fails later. */
  late?: boolean
  /** Deliver the event twice. */
  repeat?: boolean
  /** Tell about the same payment under a second event id. */
  secondEventId?: boolean
}

/** The life of a checkout: open, then complete or expired; a late payment is settled afterwards. */
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
    const pageUrl = `${this.#context.browserUrl}/checkout`
    const session = newSession(order, this.#context.clock.now(), pageUrl)
    this.#store.checkouts.set(session.id, { session, title: order.title, awaitingBank: false })
    return session
  }

  /** Throws Stripe's 404. A session past its time is expired first. */
  async find(id: string): Promise<CheckoutRecord> {
    const record = this.#store.checkouts.get(id)
    if (!record) throw ApiError.missingResource('checkout.session', id, 'session')
    const overdue = record.session.expires_at <= unixSeconds(this.#context.clock.now())
    if (record.session.status === 'open' && overdue) await this.#close(record)
    return record
  }

  async pay(id: string, payment: Payment = {}): Promise<EventRecord[]> {
    const record = await this.find(id)
    const { session } = record
    this.#refuseUnlessOpen(session, 'paid')
    session.status = 'complete'
    session.url = null
    session.payment_status = payment.late ? 'unpaid' : 'paid'
    session.payment_intent = newId('pi_')
    session.customer_details = payerDetails(session)
    record.awaitingBank = payment.late === true

    const first = await this.#webhooks.announce('checkout.session.completed', session)
    if (payment.repeat) await this.#webhooks.repeat(first)
    if (!payment.secondEventId) return [first]
    return [first, await this.#webhooks.announce('checkout.session.completed', session)]
  }

  async settleLate(id: string, succeeds: boolean): Promise<EventRecord> {
    const record = await this.find(id)
    if (!record.awaitingBank) {
      throw ApiError.ofParam(undefined, 'session', 'This Checkout Session awaits no bank debit.')
    }
    record.awaitingBank = false
    if (succeeds) record.session.payment_status = 'paid'
    return this.#webhooks.announce(
      succeeds
        ? 'checkout.session.async_payment_succeeded'
        : 'checkout.session.async_payment_failed',
      record.session
    )
  }

  async expire(id: string): Promise<EventRecord> {
    const record = await this.find(id)
    this.#refuseUnlessOpen(record.session, 'expired')
    return this.#close(record)
  }

  #close({ session }: CheckoutRecord): Promise<EventRecord> {
    session.status = 'expired'
    session.url = null
    return this.#webhooks.announce('checkout.session.expired', session)
  }

  #refuseUnlessOpen(session: Session, verb: string): void {
    if (session.status === 'open') return
    throw ApiError.ofParam(
      undefined,
      'session',
      `Only an open Checkout Session can be ${verb}. This one is ${session.status}.`
    )
  }
}

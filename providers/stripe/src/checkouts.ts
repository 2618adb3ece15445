import { ProviderError, type Checkout, type CheckoutRequest } from '@kametrix/contracts'
import type Stripe from 'stripe'
import { read, readOr, write } from './failures.ts'
import { toCheckout, toSessionParams } from './mapping/checkout.ts'

/** Checkout sessions in `payment` mode. */
export class Checkouts {
  readonly #stripe: Stripe
  readonly #automaticTax: boolean

  constructor(stripe: Stripe, automaticTax: boolean) {
    this.#stripe = stripe
    this.#automaticTax = automaticTax
  }

  /**
   * Stripe keeps an idempotency key for a day, as long as a session stays open, and answers a
   * repeat with what it said the first time: a repeat is therefore read again.
   */
  async open(request: CheckoutRequest): Promise<Checkout> {
    const params = toSessionParams(request, { automaticTax: this.#automaticTax })
    const session = await write(() =>
      this.#stripe.checkout.sessions.create(params, {
        idempotencyKey: `checkout:${request.purchaseId}`,
      })
    )
    if (session.lastResponse.headers['idempotent-replayed'] !== 'true') return toCheckout(session)
    return this.#get(session.id)
  }

  async find(checkoutId: string): Promise<Checkout | null> {
    return readOr(null, async () => toCheckout(await this.#retrieve(checkoutId)))
  }

  /** What Stripe refuses to expire is over already, one way or the other. */
  async close(checkoutId: string): Promise<Checkout> {
    try {
      return toCheckout(await write(() => this.#expire(checkoutId)))
    } catch (error) {
      if (!(error instanceof ProviderError) || error.code !== 'E_VENDOR_REFUSED') throw error
      const now = await this.#get(checkoutId)
      if (now.status === 'open') throw error
      return now
    }
  }

  async #get(checkoutId: string): Promise<Checkout> {
    return toCheckout(await read(() => this.#retrieve(checkoutId)))
  }

  #retrieve(checkoutId: string): Promise<Stripe.Checkout.Session> {
    return this.#stripe.checkout.sessions.retrieve(checkoutId)
  }

  #expire(checkoutId: string): Promise<Stripe.Checkout.Session> {
    return this.#stripe.checkout.sessions.expire(
      checkoutId,
      {},
      { idempotencyKey: `close:${checkoutId}` }
    )
  }
}

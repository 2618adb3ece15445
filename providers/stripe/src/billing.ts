import type { Billing, Checkout, CheckoutRequest, ProviderOptions } from '@kametrix/contracts'
import type Stripe from 'stripe'
import { createClient } from './client.ts'
import { isMissing, toProviderError } from './failures.ts'
import { toCheckout, toSessionParams } from './mapping.ts'

/** Checkout sessions in `payment` mode. */
export class StripeBilling implements Billing {
  readonly #stripe: Stripe

  constructor(options: ProviderOptions) {
    this.#stripe = createClient(options)
  }

  /**
   * Stripe keeps an idempotency key for a day, as long as a session stays open, and answers a
   * repeat with what it said the first time: a repeat is therefore read again.
   */
  async openCheckout(request: CheckoutRequest): Promise<Checkout> {
    const session = await this.#ask(true, () =>
      this.#stripe.checkout.sessions.create(toSessionParams(request), {
        idempotencyKey: `checkout:${request.purchaseId}`,
      })
    )
    if (session.lastResponse.headers['idempotent-replayed'] !== 'true') return toCheckout(session)
    return toCheckout(await this.#ask(false, () => this.#retrieve(session.id)))
  }

  async findCheckout(checkoutId: string): Promise<Checkout | null> {
    try {
      return toCheckout(await this.#retrieve(checkoutId))
    } catch (error) {
      if (isMissing(error)) return null
      throw toProviderError(error, false)
    }
  }

  #retrieve(checkoutId: string): Promise<Stripe.Response<Stripe.Checkout.Session>> {
    return this.#stripe.checkout.sessions.retrieve(checkoutId)
  }

  async #ask<T>(write: boolean, request: () => Promise<T>): Promise<T> {
    try {
      return await request()
    } catch (error) {
      throw toProviderError(error, write)
    }
  }
}

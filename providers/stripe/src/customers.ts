import type { SavedCard } from '@kametrix/contracts'
import type Stripe from 'stripe'
import { read, readOr, write } from './failures.ts'
import { toSavedCard } from './mapping/card.ts'
import { OURS } from './mapping/ours.ts'

interface Details {
  accountId: string
  name: string
  email: string | null
}

/** Who pays, and the cards they left. */
export class Customers {
  readonly #stripe: Stripe

  constructor(stripe: Stripe) {
    this.#stripe = stripe
  }

  /**
   * Stripe's search lags behind by a minute and an idempotency key lasts a day: together they cover
   * all of time. A customer is made of its account alone, so that a repeat is the same request also
   * after the account was renamed.
   */
  async ensure({ accountId, name, email }: Details): Promise<{ customerId: string }> {
    const customer = (await this.#search(accountId)) ?? (await this.#create(accountId))
    if (customer.name !== name || (customer.email ?? null) !== email) {
      const details = { name, email: email ?? '' }
      await write(() => this.#stripe.customers.update(customer.id, details))
    }
    return { customerId: customer.id }
  }

  async cards(customerId: string): Promise<SavedCard[]> {
    const methods = await readOr([], async () => {
      const list = { type: 'card', limit: 100 } as const
      return (await this.#stripe.customers.listPaymentMethods(customerId, list)).data
    })
    return methods.map(toSavedCard).filter((card) => card !== null)
  }

  async openPortal(customerId: string, returnUrl: string): Promise<{ url: string }> {
    const { url } = await write(() =>
      this.#stripe.billingPortal.sessions.create({ customer: customerId, return_url: returnUrl })
    )
    return { url }
  }

  async #search(accountId: string): Promise<Stripe.Customer | undefined> {
    const query = `metadata['${OURS.account}']:'${accountId.replaceAll(/[\\']/g, '\\$&')}'`
    const found = await read(() => this.#stripe.customers.search({ query, limit: 1 }))
    return found.data[0]
  }

  #create(accountId: string): Promise<Stripe.Customer> {
    return write(() =>
      this.#stripe.customers.create(
        { metadata: { [OURS.account]: accountId } },
        { idempotencyKey: `customer:${accountId}` }
      )
    )
  }
}

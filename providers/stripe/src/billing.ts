import type {
  Billing,
  Checkout,
  CheckoutRequest,
  InboundMessage,
  Page,
  Payment,
  PaymentDisputeReport,
  PaymentRefund,
  ProviderOptions,
  SavedCard,
  SavedCardCharge,
} from '@kametrix/contracts'
import type Stripe from 'stripe'
import { Checkouts } from './checkouts.ts'
import { createClient } from './client.ts'
import { Customers } from './customers.ts'
import { TOLD_TYPES, toInboundMessage } from './events.ts'
import { read, readOr } from './failures.ts'
import { toDispute } from './mapping/dispute.ts'
import { Payments } from './payments.ts'
import { Refunds } from './refunds.ts'

export class StripeBilling implements Billing {
  readonly #stripe: Stripe
  readonly #checkouts: Checkouts
  readonly #customers: Customers
  readonly #payments: Payments
  readonly #refunds: Refunds

  constructor(options: ProviderOptions) {
    this.#stripe = createClient(options)
    this.#checkouts = new Checkouts(this.#stripe, options.automaticTax === 'true')
    this.#customers = new Customers(this.#stripe)
    this.#payments = new Payments(this.#stripe)
    this.#refunds = new Refunds(this.#stripe)
  }

  openCheckout(request: CheckoutRequest): Promise<Checkout> {
    return this.#checkouts.open(request)
  }

  findCheckout(checkoutId: string): Promise<Checkout | null> {
    return this.#checkouts.find(checkoutId)
  }

  closeCheckout(checkoutId: string): Promise<Checkout> {
    return this.#checkouts.close(checkoutId)
  }

  ensureCustomer(customer: { accountId: string; name: string; email: string | null }) {
    return this.#customers.ensure(customer)
  }

  listCards(customerId: string): Promise<SavedCard[]> {
    return this.#customers.cards(customerId)
  }

  openPortal({ customerId, returnUrl }: { customerId: string; returnUrl: string }) {
    return this.#customers.openPortal(customerId, returnUrl)
  }

  chargeCard(request: SavedCardCharge): Promise<Payment> {
    return this.#payments.charge(request)
  }

  findPayment(paymentId: string): Promise<Payment | null> {
    return this.#payments.find(paymentId)
  }

  refund(request: { key: string; paymentId: string; amountMinor: number }): Promise<PaymentRefund> {
    return this.#refunds.give(request)
  }

  listRefunds(paymentId: string): Promise<PaymentRefund[]> {
    return this.#refunds.list(paymentId)
  }

  findDispute(disputeId: string): Promise<PaymentDisputeReport | null> {
    return readOr(null, async () => toDispute(await this.#stripe.disputes.retrieve(disputeId)))
  }

  async listMessages(since: Date, cursor: string | null): Promise<Page<InboundMessage>> {
    const { data, has_more: more } = await read(() =>
      this.#stripe.events.list({
        created: { gte: Math.floor(since.getTime() / 1000) },
        types: TOLD_TYPES,
        limit: 100,
        ...(cursor && { starting_after: cursor }),
      })
    )
    return { items: data.map(toInboundMessage), next: more ? (data.at(-1)?.id ?? null) : null }
  }
}

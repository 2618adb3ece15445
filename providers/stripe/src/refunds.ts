import { ProviderError, type PaymentRefund } from '@kametrix/contracts'
import type Stripe from 'stripe'
import { readOr, write } from './failures.ts'
import { OURS } from './mapping/ours.ts'
import { toRefund } from './mapping/refund.ts'

interface RefundRequest {
  key: string
  paymentId: string
  amountMinor: number
}

/** More than one payment ever has. */
const MOST_REFUNDS = 1000

/** Money that goes back. */
export class Refunds {
  readonly #stripe: Stripe

  constructor(stripe: Stripe) {
    this.#stripe = stripe
  }

  /** An idempotency key lasts a day; what was given back earlier is found among the payment's refunds. */
  async give(request: RefundRequest): Promise<PaymentRefund> {
    const refunds = await this.list(request.paymentId)
    const given = refunds.find(({ key }) => key === request.key)
    if (!given) return this.#give(request)
    if (given.amountMinor !== request.amountMinor) {
      throw new ProviderError('E_VENDOR_REFUSED', 'This refund was made with another amount.')
    }
    return given
  }

  async list(paymentId: string): Promise<PaymentRefund[]> {
    const refunds = await readOr([], () =>
      this.#stripe.refunds
        .list({ payment_intent: paymentId, limit: 100 })
        .autoPagingToArray({ limit: MOST_REFUNDS })
    )
    return refunds.map(toRefund)
  }

  async #give({ key, paymentId, amountMinor }: RefundRequest): Promise<PaymentRefund> {
    const params = {
      payment_intent: paymentId,
      amount: amountMinor,
      metadata: { [OURS.refund]: key },
    }
    const options = { idempotencyKey: `refund:${key}` }
    return toRefund(await write(() => this.#stripe.refunds.create(params, options)))
  }
}

import { ProviderError, type Payment, type SavedCardCharge } from '@kametrix/contracts'
import Stripe from 'stripe'
import { read, readOr, write } from './failures.ts'
import { OURS } from './mapping/ours.ts'
import { toChargeParams, toPayment } from './mapping/payment.ts'

/** A bank may take its time with a card, and nobody waits at a page for it. */
const CHARGE_TIMEOUT_MS = 30_000

/** Payments, and cards that are charged without their owner. */
export class Payments {
  readonly #stripe: Stripe

  constructor(stripe: Stripe) {
    this.#stripe = stripe
  }

  /** An idempotency key lasts a day; what was charged earlier is found among the payer's payments. */
  async charge(request: SavedCardCharge): Promise<Payment> {
    const charged = await this.#charged(request)
    if (!charged) return this.#charge(request)
    if (charged.amountMinor !== request.amountMinor || charged.currency !== request.currency) {
      throw new ProviderError('E_VENDOR_REFUSED', 'This purchase was charged with another amount.')
    }
    return charged
  }

  find(paymentId: string): Promise<Payment | null> {
    return readOr(null, async () =>
      toPayment(
        await this.#stripe.paymentIntents.retrieve(paymentId, { expand: ['latest_charge'] })
      )
    )
  }

  async #charged({ customerId, purchaseId }: SavedCardCharge): Promise<Payment | undefined> {
    const { data } = await read(() =>
      this.#stripe.paymentIntents.list({
        customer: customerId,
        limit: 100,
        expand: ['data.latest_charge'],
      })
    )
    const intent = data.find(({ metadata }) => metadata[OURS.purchase] === purchaseId)
    return intent && toPayment(intent)
  }

  #charge(request: SavedCardCharge): Promise<Payment> {
    return write(async () => {
      try {
        return toPayment(
          await this.#stripe.paymentIntents.create(toChargeParams(request), {
            idempotencyKey: `charge:${request.purchaseId}`,
            timeout: CHARGE_TIMEOUT_MS,
          })
        )
      } catch (error) {
        return refusedPayment(error)
      }
    })
  }
}

/** What a bank refused is a payment too; a card that was removed is not there any more. */
function refusedPayment(error: unknown): Payment {
  const { StripeCardError, StripeInvalidRequestError } = Stripe.errors
  if (error instanceof StripeCardError && error.payment_intent) {
    return toPayment(error.payment_intent)
  }
  if (error instanceof StripeInvalidRequestError && error.param === 'payment_method') {
    const details = { status: error.statusCode, cause: error }
    throw new ProviderError('E_NOT_FOUND', 'Stripe holds no such card for this payer.', details)
  }
  throw error
}

import type { StandInContext } from '@kametrix/sandbox'
import type Stripe from 'stripe'
import { newCharge, type Charge } from './entities/charge.ts'
import {
  newPaymentIntent,
  type IntentOrder,
  type PaymentIntent,
} from './entities/payment_intent.ts'
import type { Refusal } from './entities/test_cards.ts'
import type { MethodRecord, Store } from './store.ts'
import type { Webhooks } from './webhooks.ts'

/** A debit takes its days. */
const DEBIT_MS = 5 * 24 * 60 * 60 * 1000

/** Payments and the attempts to take their money. */
export class Payments {
  readonly #store: Store
  readonly #webhooks: Webhooks
  readonly #context: StandInContext

  constructor(store: Store, webhooks: Webhooks, context: StandInContext) {
    this.#store = store
    this.#webhooks = webhooks
    this.#context = context
  }

  async create(order: IntentOrder): Promise<PaymentIntent> {
    const intent = newPaymentIntent(order, this.#context.clock.now())
    this.#store.intents.set(intent.id, intent)
    await this.#webhooks.announce('payment_intent.created', intent)
    return intent
  }

  /** Takes the money, or is told why not; a debit is on its way then. */
  async attempt(
    intent: PaymentIntent,
    { method }: MethodRecord,
    refusal: Refusal | null
  ): Promise<Charge> {
    const charge = newCharge(intent, method, refusal, this.#context.clock.now())
    this.#store.charges.set(charge.id, charge)
    intent.latest_charge = charge.id
    if (refusal) {
      await this.#refuse(intent, charge, method, refusal)
    } else if (charge.status === 'pending') {
      intent.status = 'processing'
      intent.payment_method = method.id
      await this.#webhooks.announce('payment_intent.processing', intent)
      await this.#webhooks.announce('charge.pending', charge)
    } else {
      intent.payment_method = method.id
      await this.#take(intent, charge)
    }
    return charge
  }

  /** When the bank has its word to say about a debit, unless somebody says it earlier. */
  awaitBank(intentId: string, succeeds: boolean): void {
    const at = new Date(this.#context.clock.now().getTime() + DEBIT_MS)
    this.#store.appointments.set(intentId, { at, kind: 'debit', id: intentId, succeeds })
  }

  /** The bank's word on a debit. */
  async settle(intent: PaymentIntent, refusal: Refusal | null): Promise<void> {
    this.#store.appointments.delete(intent.id)
    const charge = this.latestCharge(intent)
    if (!charge) return
    if (!refusal) return this.#take(intent, charge)
    charge.status = 'failed'
    charge.failure_code = refusal.code
    charge.failure_message = refusal.message
    const record = this.#store.methods.get(charge.payment_method ?? '')
    if (record) await this.#refuse(intent, charge, record.method, refusal)
  }

  latestCharge({ latest_charge: id }: PaymentIntent): Charge | undefined {
    return typeof id === 'string' ? this.#store.charges.get(id) : undefined
  }

  async #take(intent: PaymentIntent, charge: Charge): Promise<void> {
    charge.status = 'succeeded'
    charge.paid = true
    charge.receipt_url = `${this.#context.browserUrl}/receipts/${charge.id}`
    intent.status = 'succeeded'
    intent.amount_received = intent.amount
    intent.last_payment_error = null
    await this.#webhooks.announce('charge.succeeded', charge)
    await this.#webhooks.announce('payment_intent.succeeded', intent)
  }

  async #refuse(
    intent: PaymentIntent,
    charge: Charge,
    method: Stripe.PaymentMethod,
    refusal: Refusal
  ): Promise<void> {
    intent.status = 'requires_payment_method'
    intent.payment_method = null
    intent.last_payment_error = {
      charge: charge.id,
      code: refusal.code,
      decline_code: refusal.declineCode,
      doc_url: `https://stripe.com/docs/error-codes/${refusal.code.replaceAll('_', '-')}`,
      message: refusal.message,
      payment_method: structuredClone(method),
      type: 'card_error',
    }
    await this.#webhooks.announce('charge.failed', charge)
    await this.#webhooks.announce('payment_intent.payment_failed', intent)
  }
}

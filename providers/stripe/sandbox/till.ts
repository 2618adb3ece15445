import type { PaymentIntent } from './entities/payment_intent.ts'
import type { Payer } from './entities/payment_method.ts'
import { addTax, notOpen, payerDetails, type Session } from './entities/session.ts'
import { REFUSED_IBAN, type Refusal, type TestCard } from './entities/test_cards.ts'
import { ApiError } from './errors.ts'
import type { Methods } from './methods.ts'
import type { Payments } from './payments.ts'
import type { CheckoutRecord, EventRecord, Store } from './store.ts'
import type { Webhooks } from './webhooks.ts'

const NO_MONEY: Refusal = {
  code: 'card_declined',
  declineCode: 'insufficient_funds',
  message: 'The account has insufficient funds for this debit.',
}

/** Somebody pays on a checkout's page, at once or late. */
export class Till {
  readonly #store: Store
  readonly #payments: Payments
  readonly #methods: Methods
  readonly #webhooks: Webhooks

  constructor(store: Store, payments: Payments, methods: Methods, webhooks: Webhooks) {
    this.#store = store
    this.#payments = payments
    this.#methods = methods
    this.#webhooks = webhooks
  }

  /** Null when it was paid; else why the bank said no, and the checkout stays open. */
  async payByCard(record: CheckoutRecord, card: TestCard): Promise<Refusal | null> {
    const intent = await this.#begin(record)
    const method = this.#methods.typeCard(card, this.#payerOf(record))
    await this.#payments.attempt(intent, method, card.now)
    if (card.now) return card.now
    const { customer } = record.session
    if (record.keepsCard && typeof customer === 'string') {
      await this.#methods.attach(method, customer)
    }
    await this.#complete(record, 'paid')
    return null
  }

  /** Complete now; the bank has its word to say in some days. */
  async payByDebit(record: CheckoutRecord, iban: string): Promise<void> {
    const intent = await this.#begin(record)
    const method = this.#methods.typeAccount(iban, this.#payerOf(record))
    await this.#payments.attempt(intent, method, null)
    this.#payments.awaitBank(intent.id, iban !== REFUSED_IBAN)
    await this.#complete(record, 'unpaid')
  }

  /** Whether a debit has neither arrived nor failed. */
  isAwaitingBank({ session }: CheckoutRecord): boolean {
    return this.#intentOf(session)?.status === 'processing'
  }

  async settleLate(record: CheckoutRecord, succeeds: boolean): Promise<EventRecord> {
    const { session } = record
    const intent = this.#intentOf(session)
    if (intent?.status !== 'processing') {
      throw ApiError.ofParam(undefined, 'session', 'This Checkout Session awaits no bank debit.')
    }
    await this.#payments.settle(intent, succeeds ? null : NO_MONEY)
    if (succeeds) session.payment_status = 'paid'
    return this.#webhooks.announce(
      succeeds
        ? 'checkout.session.async_payment_succeeded'
        : 'checkout.session.async_payment_failed',
      session
    )
  }

  /** The payment behind it, made when somebody first tries to pay. */
  async #begin({ session, ...record }: CheckoutRecord): Promise<PaymentIntent> {
    if (session.status !== 'open') throw notOpen(session, 'paid')
    const begun = this.#intentOf(session)
    if (begun) return begun
    const intent = await this.#payments.create({
      amount: session.amount_total ?? 0,
      currency: session.currency ?? '',
      customer: typeof session.customer === 'string' ? session.customer : null,
      description: record.payment.description,
      metadata: record.payment.metadata,
      receiptEmail: record.payment.receiptEmail,
      methodTypes: session.payment_method_types,
      keepsCard: record.keepsCard,
    })
    session.payment_intent = intent.id
    return intent
  }

  async #complete(record: CheckoutRecord, paid: 'paid' | 'unpaid'): Promise<void> {
    const { session } = record
    session.status = 'complete'
    session.url = null
    session.payment_status = paid
    session.customer_details = payerDetails(this.#payerOf(record))
    addTax(session)
    await this.#webhooks.announce('checkout.session.completed', session)
  }

  #payerOf({ session }: CheckoutRecord): Payer {
    const customer = this.#store.customers.get(String(session.customer))
    return { email: customer?.email ?? session.customer_email, name: customer?.name ?? null }
  }

  #intentOf({ payment_intent: id }: Session): PaymentIntent | undefined {
    return typeof id === 'string' ? this.#store.intents.get(id) : undefined
  }
}

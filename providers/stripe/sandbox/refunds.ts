import type { StandInContext } from '@kametrix/sandbox'
import type { Charge } from './entities/charge.ts'
import type { PaymentIntent } from './entities/payment_intent.ts'
import { newRefund, type Refund, type RefundOrder } from './entities/refund.ts'
import { ApiError } from './errors.ts'
import { money } from './money.ts'
import type { Payments } from './payments.ts'
import type { Store } from './store.ts'
import type { Webhooks } from './webhooks.ts'

/** A bank account waits some days for its money. */
const TRANSFER_MS = 3 * 24 * 60 * 60 * 1000

/** Money that goes back, asked for over the API or by somebody at Stripe. */
export class Refunds {
  readonly #store: Store
  readonly #payments: Payments
  readonly #webhooks: Webhooks
  readonly #context: StandInContext

  constructor(store: Store, payments: Payments, webhooks: Webhooks, context: StandInContext) {
    this.#store = store
    this.#payments = payments
    this.#webhooks = webhooks
    this.#context = context
  }

  /** `amount` null: all that is left. */
  async give(
    intent: PaymentIntent,
    { amount, ...order }: Omit<RefundOrder, 'amount'> & { amount: number | null }
  ): Promise<Refund> {
    const charge = this.#refundable(intent)
    const left = charge.amount - charge.amount_refunded
    if (left === 0) {
      const message = `Charge ${charge.id} has already been refunded.`
      throw ApiError.ofParam('charge_already_refunded', 'charge', message)
    }
    if (amount !== null && amount > left) throw tooMuch(amount, left, charge.currency)
    const refund = newRefund(charge, { ...order, amount: amount ?? left }, this.#now())
    this.#store.refunds.set(refund.id, refund)
    if (refund.status === 'pending') this.#awaitBank(refund)
    await this.#webhooks.announce('refund.created', refund)
    await this.#count(charge, refund.amount)
    return refund
  }

  /** The bank's word on a refund; one that fails comes back to us, also after it had succeeded. */
  async settle(refund: Refund, succeeds: boolean): Promise<void> {
    this.#store.appointments.delete(refund.id)
    const before = { status: refund.status }
    refund.status = succeeds ? 'succeeded' : 'failed'
    delete refund.pending_reason
    if (!succeeds) {
      refund.failure_reason = 'lost_or_stolen_card'
      refund.failure_balance_transaction = `txn_failed${refund.id.slice(-18)}`
      const charge = this.#store.charges.get(String(refund.charge))
      if (charge) this.#add(charge, -refund.amount)
      await this.#webhooks.announce('refund.failed', refund)
    }
    await this.#webhooks.announce('refund.updated', refund, before)
  }

  /** Of one payment, the newest first. */
  of(intentId: string): Refund[] {
    return [...this.#store.refunds.values()]
      .filter(({ payment_intent: id }) => id === intentId)
      .reverse()
  }

  #refundable(intent: PaymentIntent): Charge {
    const charge = this.#payments.latestCharge(intent)
    if (intent.status !== 'succeeded' || !charge) {
      const message = `This PaymentIntent (${intent.id}) does not have a successful charge to refund.`
      throw ApiError.ofParam(undefined, 'payment_intent', message)
    }
    const dispute = [...this.#store.disputes.values()].find(
      (one) => one.charge === charge.id && !one.is_charge_refundable
    )
    if (!dispute) return charge
    const message = `Charge ${charge.id} has been charged back; cannot issue a refund.`
    throw ApiError.ofParam('charge_disputed', 'charge', message)
  }

  async #count(charge: Charge, amount: number): Promise<void> {
    const before = { amount_refunded: charge.amount_refunded, refunded: charge.refunded }
    this.#add(charge, amount)
    await this.#webhooks.announce('charge.refunded', charge, before)
  }

  #add(charge: Charge, amount: number): void {
    charge.amount_refunded += amount
    charge.refunded = charge.amount_refunded === charge.amount
  }

  #awaitBank({ id }: Refund): void {
    const at = new Date(this.#now().getTime() + TRANSFER_MS)
    this.#store.appointments.set(id, { at, kind: 'refund', id, succeeds: true })
  }

  #now(): Date {
    return this.#context.clock.now()
  }
}

function tooMuch(amount: number, left: number, currency: string): ApiError {
  const message = `Refund amount (${money(amount, currency)}) is greater than unrefunded amount on charge (${money(left, currency)})`
  return ApiError.ofParam(undefined, 'amount', message)
}

import { ProviderError, type PaymentRefund } from '@kametrix/contracts'
import { getOrFail } from './missing.ts'
import type { MemoryNews } from './news.ts'
import type { MemoryPayments } from './payments.ts'

interface Order {
  /** Null: somebody at the vendor does it. */
  key: string | null
  paymentId: string
  amountMinor: number
}

/** Money that went back. */
export class MemoryRefunds {
  #payments: MemoryPayments
  #news: MemoryNews
  #held = new Map<string, PaymentRefund>()

  constructor(payments: MemoryPayments, news: MemoryNews) {
    this.#payments = payments
    this.#news = news
  }

  /** Money goes back, once a key. */
  give(order: Order): PaymentRefund {
    const given = order.key && this.all().find(({ key }) => key === order.key)
    if (!given) return this.#add(order)
    if (given.paymentId !== order.paymentId || given.amountMinor !== order.amountMinor) {
      throw new ProviderError('E_VENDOR_REFUSED', 'This refund was made with another amount.')
    }
    return given
  }

  /** The newest first. */
  of(paymentId: string): PaymentRefund[] {
    return this.all()
      .filter((refund) => refund.paymentId === paymentId)
      .reverse()
  }

  all(): PaymentRefund[] {
    return [...this.#held.values()]
  }

  /** The payer's bank sends the money back to us. */
  fail(refundId: string): void {
    const refund = getOrFail(this.#held, refundId, 'refund')
    refund.status = 'failed'
    this.#tell(refund)
  }

  #add({ key, paymentId, amountMinor }: Order): PaymentRefund {
    const payment = this.#payments.get(paymentId)
    const left = payment.status === 'paid' ? payment.amountMinor - this.#given(paymentId) : 0
    if (amountMinor > left) {
      throw new ProviderError('E_VENDOR_REFUSED', 'There is not so much left to give back.')
    }
    const refundId = `refund_${this.#held.size + 1}`
    const { currency } = payment
    const refund: PaymentRefund = {
      ...{ refundId, paymentId, amountMinor, currency, key },
      ...{ status: 'succeeded', at: this.#news.now() },
    }
    this.#held.set(refundId, refund)
    this.#tell(refund)
    return refund
  }

  #given(paymentId: string): number {
    return this.of(paymentId)
      .filter(({ status }) => status !== 'failed')
      .reduce((sum, { amountMinor }) => sum + amountMinor, 0)
  }

  #tell({ refundId, paymentId }: PaymentRefund): void {
    this.#news.tell({ kind: 'refund.changed', refundId, paymentId })
  }
}

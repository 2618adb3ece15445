import type { PaymentDisputeReport } from '@kametrix/contracts'
import { getOrFail } from './missing.ts'
import type { MemoryNews } from './news.ts'
import type { MemoryPayments } from './payments.ts'

/** Payers who went to their bank. */
export class MemoryDisputes {
  #payments: MemoryPayments
  #news: MemoryNews
  #held = new Map<string, PaymentDisputeReport>()

  constructor(payments: MemoryPayments, news: MemoryNews) {
    this.#payments = payments
    this.#news = news
  }

  find(disputeId: string): PaymentDisputeReport | null {
    return this.#held.get(disputeId) ?? null
  }

  /** A bank asks (`inquiry`) or takes the money (`open`). */
  open(paymentId: string, status: 'inquiry' | 'open' = 'open'): string {
    const { amountMinor, currency } = this.#payments.get(paymentId)
    const disputeId = `dispute_${this.#held.size + 1}`
    const at = this.#news.now()
    const dispute = { disputeId, paymentId, amountMinor, currency, reason: 'fraudulent', at }
    this.#held.set(disputeId, { ...dispute, status })
    this.#news.tell({ kind: 'dispute.changed', disputeId })
    return disputeId
  }

  /** An inquiry becomes a dispute, or it is decided. */
  move(disputeId: string, status: PaymentDisputeReport['status']): void {
    getOrFail(this.#held, disputeId, 'dispute').status = status
    this.#news.tell({ kind: 'dispute.changed', disputeId })
  }
}

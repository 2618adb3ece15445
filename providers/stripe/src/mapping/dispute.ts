import type { PaymentDisputeReport } from '@kametrix/contracts'
import type Stripe from 'stripe'
import { unreadable } from '../failures.ts'
import { idOf, instantOf } from './ours.ts'

/**
 * Null for a dispute about a charge without a payment: none of ours.
 * Throws `E_VENDOR_ANSWER_UNREADABLE` for an answer that does not say what it is about.
 */
export function toDispute(dispute: Stripe.Dispute): PaymentDisputeReport | null {
  const { id, amount, currency, created, reason } = dispute
  if (!id || typeof amount !== 'number' || !currency || !created || !dispute.status) {
    throw unreadable('a dispute that lacks its amount, currency or status')
  }
  const paymentId = idOf(dispute.payment_intent)
  if (!paymentId) return null
  return {
    disputeId: id,
    paymentId,
    amountMinor: amount,
    currency,
    status: toStatus(dispute),
    reason: reason ?? 'general',
    at: instantOf(created),
  }
}

/**
 * A warning is an inquiry: Stripe takes nothing until it becomes a dispute, and a closed one never
 * did. A prevented dispute was stopped before it was one, either by giving the money back or by
 * turning the bank away: what left our balance says which.
 */
function toStatus(dispute: Stripe.Dispute): PaymentDisputeReport['status'] {
  switch (dispute.status) {
    case 'warning_needs_response':
    case 'warning_under_review':
      return 'inquiry'
    case 'warning_closed':
    case 'won':
      return 'won'
    case 'lost':
      return 'lost'
    case 'prevented':
      return isMoneyGone(dispute) ? 'lost' : 'won'
    default:
      return 'open'
  }
}

function isMoneyGone({ balance_transactions: moves }: Stripe.Dispute): boolean {
  return (moves ?? []).reduce((sum, { amount }) => sum + amount, 0) < 0
}

import type { PaymentRefund } from '@kametrix/contracts'
import type Stripe from 'stripe'
import { unreadable } from '../failures.ts'
import { idOf, instantOf, OURS } from './ours.ts'

/** Throws `E_VENDOR_ANSWER_UNREADABLE` for an answer that does not say what went back. */
export function toRefund(refund: Stripe.Refund): PaymentRefund {
  const { id, amount, currency, created, metadata } = refund
  const paymentId = idOf(refund.payment_intent)
  if (!id || typeof amount !== 'number' || !currency || !created || !paymentId) {
    throw unreadable('a refund that lacks its amount, currency or payment')
  }
  return {
    refundId: id,
    paymentId,
    amountMinor: amount,
    currency,
    status: toStatus(refund.status),
    key: metadata?.[OURS.refund] ?? null,
    at: instantOf(created),
  }
}

/** `requires_action`: the payer has to name an account first. */
function toStatus(status: Stripe.Refund['status']): PaymentRefund['status'] {
  switch (status) {
    case 'succeeded':
      return 'succeeded'
    case 'failed':
    case 'canceled':
      return 'failed'
    default:
      return 'pending'
  }
}

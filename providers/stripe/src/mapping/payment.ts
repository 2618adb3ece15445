import type { Payment, SavedCardCharge } from '@kametrix/contracts'
import type Stripe from 'stripe'
import { unreadable } from '../failures.ts'
import { toFailure } from './payment_failure.ts'
import { idOf, metadataOf, OURS } from './ours.ts'

type Intent = Stripe.PaymentIntent

/** Taken at once or not at all: nobody is there to be asked. */
export function toChargeParams(request: SavedCardCharge): Stripe.PaymentIntentCreateParams {
  return {
    amount: request.amountMinor,
    currency: request.currency,
    customer: request.customerId,
    payment_method: request.cardId,
    allowed_payment_method_types: ['card'],
    off_session: true,
    confirm: true,
    description: request.description,
    metadata: metadataOf(request),
    ...(request.receiptEmail && { receipt_email: request.receiptEmail }),
    expand: ['latest_charge'],
  }
}

/** Throws `E_VENDOR_ANSWER_UNREADABLE` for an answer that does not say what is owed. */
export function toPayment(intent: Intent): Payment {
  const { id, amount, currency, metadata } = intent
  if (!id || typeof amount !== 'number' || !currency || !intent.status) {
    throw unreadable('a payment that lacks its amount, currency or status')
  }
  const status = toStatus(intent)
  return {
    paymentId: id,
    purchaseId: metadata?.[OURS.purchase] ?? null,
    accountId: metadata?.[OURS.account] ?? null,
    customerId: idOf(intent.customer),
    amountMinor: amount,
    currency,
    status,
    failure: failureOf(intent, status),
    receiptUrl: status === 'paid' ? receiptOf(intent) : null,
  }
}

/** After a refusal Stripe waits for another method: why is in the last error alone. */
function toStatus({ status, last_payment_error: error }: Intent): Payment['status'] {
  switch (status) {
    case 'succeeded':
      return 'paid'
    case 'canceled':
      return 'failed'
    case 'requires_action':
      return 'action-required'
    case 'requires_payment_method':
    case 'requires_confirmation':
      if (!error) return 'pending'
      return toFailure(error) === 'authentication_required' ? 'action-required' : 'failed'
    default:
      return 'pending'
  }
}

function failureOf({ last_payment_error: error }: Intent, status: Payment['status']) {
  if (status === 'action-required') return 'authentication_required'
  return status === 'failed' ? toFailure(error) : null
}

function receiptOf({ latest_charge: charge }: Intent): string | null {
  return typeof charge === 'object' ? (charge?.receipt_url ?? null) : null
}

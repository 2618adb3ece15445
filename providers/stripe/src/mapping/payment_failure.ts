import type { PaymentFailure } from '@kametrix/contracts'
import type Stripe from 'stripe'

/** What a bank said, where it helps the payer: any other word of a bank is a plain no. */
const OF_DECLINES: Record<string, PaymentFailure | undefined> = {
  insufficient_funds: 'insufficient_funds',
  expired_card: 'expired_card',
  authentication_required: 'authentication_required',
  authentication_not_handled: 'authentication_required',
  processing_error: 'processing_error',
  issuer_not_available: 'processing_error',
  reenter_transaction: 'processing_error',
  try_again_later: 'processing_error',
}

/** What Stripe says of the attempt as a whole. */
const OF_CODES: Record<string, PaymentFailure | undefined> = {
  card_declined: 'card_declined',
  insufficient_funds: 'insufficient_funds',
  expired_card: 'expired_card',
  authentication_required: 'authentication_required',
  payment_intent_authentication_failure: 'authentication_required',
  processing_error: 'processing_error',
}

/** The bank's reason first, then Stripe's: `card_declined` alone says no more than that it refused. */
export function toFailure(error: Stripe.PaymentIntent['last_payment_error']): PaymentFailure {
  const { decline_code: declined = '', code = '' } = error ?? {}
  return OF_DECLINES[declined] ?? OF_CODES[code] ?? 'other'
}

import { ProviderError, type Checkout, type CheckoutRequest } from '@kametrix/contracts'
import type Stripe from 'stripe'

type Session = Stripe.Checkout.Session
type SessionParams = Stripe.Checkout.SessionCreateParams

/**
 * One pack, paid once. Payment methods are left to the Dashboard's settings.
 * The ids are put on the payment as well: refunds and disputes name the payment, not the checkout.
 */
export function toSessionParams(request: CheckoutRequest): SessionParams {
  const metadata = { purchaseId: request.purchaseId, accountId: request.accountId }
  return {
    mode: 'payment',
    client_reference_id: request.accountId,
    metadata,
    line_items: [
      {
        quantity: 1,
        price_data: {
          currency: request.currency,
          unit_amount: request.amountMinor,
          product_data: { name: request.description },
        },
      },
    ],
    payment_intent_data: {
      metadata,
      description: request.description,
      ...(request.email && { receipt_email: request.email }),
    },
    ...(request.email && { customer_email: request.email }),
    success_url: request.successUrl,
    cancel_url: request.cancelUrl,
  }
}

/** Throws `E_VENDOR_ANSWER_UNREADABLE` for an answer that does not say what is owed. */
export function toCheckout(session: Session): Checkout {
  const { id, amount_total: amountMinor, currency } = session
  const status = toStatus(session.status)
  if (!id || amountMinor === null || amountMinor === undefined || !currency || !status) {
    throw new ProviderError(
      'E_VENDOR_ANSWER_UNREADABLE',
      'Stripe answered with a checkout that lacks its amount, currency or status.'
    )
  }
  return {
    checkoutId: id,
    url: session.url ?? null,
    purchaseId: session.metadata?.purchaseId ?? null,
    accountId: session.client_reference_id ?? session.metadata?.accountId ?? null,
    amountMinor,
    currency,
    status,
    paid: session.payment_status === 'paid',
  }
}

const STATUSES = ['open', 'complete', 'expired'] as const

function toStatus(status: Session['status']): Checkout['status'] | undefined {
  return STATUSES.find((known) => known === status)
}

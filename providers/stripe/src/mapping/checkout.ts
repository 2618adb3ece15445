import type { Checkout, CheckoutRequest } from '@kametrix/contracts'
import type Stripe from 'stripe'
import { unreadable } from '../failures.ts'
import { idOf, metadataOf, OURS } from './ours.ts'

type Session = Stripe.Checkout.Session
type SessionParams = Stripe.Checkout.SessionCreateParams

/**
 * One pack, paid once. Payment methods are left to the Dashboard's settings.
 * The ids are put on the payment as well: refunds and disputes name the payment, not the checkout.
 */
export function toSessionParams(
  request: CheckoutRequest,
  { automaticTax }: { automaticTax: boolean }
): SessionParams {
  const metadata = metadataOf(request)
  return {
    mode: 'payment',
    customer: request.customerId,
    client_reference_id: request.accountId,
    metadata,
    line_items: [
      {
        quantity: 1,
        price_data: {
          currency: request.currency,
          unit_amount: request.amountMinor,
          product_data: { name: request.description },
          // What a pack costs is what is paid for it, with or without tax.
          ...(automaticTax && { tax_behavior: 'inclusive' }),
        },
      },
    ],
    payment_intent_data: { metadata, description: request.description },
    // On cards alone: a debit or a wallet that cannot be kept stays on offer.
    ...(request.saveCard && {
      payment_method_options: { card: { setup_future_usage: 'off_session' } },
    }),
    ...(automaticTax && {
      automatic_tax: { enabled: true },
      billing_address_collection: 'required',
      customer_update: { address: 'auto', name: 'auto' },
      tax_id_collection: { enabled: true },
    }),
    success_url: request.successUrl,
    cancel_url: request.cancelUrl,
  }
}

/** Throws `E_VENDOR_ANSWER_UNREADABLE` for an answer that does not say what is owed. */
export function toCheckout(session: Session): Checkout {
  const { id, amount_total: amountMinor, currency } = session
  const status = toStatus(session.status)
  if (!id || amountMinor === null || amountMinor === undefined || !currency || !status) {
    throw unreadable('a checkout that lacks its amount, currency or status')
  }
  return {
    checkoutId: id,
    url: session.url ?? null,
    purchaseId: session.metadata?.[OURS.purchase] ?? null,
    accountId: session.client_reference_id ?? session.metadata?.[OURS.account] ?? null,
    paymentId: idOf(session.payment_intent),
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

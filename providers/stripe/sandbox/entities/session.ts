import type Stripe from 'stripe'
import { ApiError } from '../errors.ts'
import type { CheckoutOrder } from './order.ts'
import { newId, unixSeconds } from './ids.ts'
import type { Payer } from './payment_method.ts'

export type Session = Stripe.Checkout.Session

const DAY_SECONDS = 24 * 60 * 60

/** An open session as Stripe answers it to `create`: a hosted page, one payment. */
export function newSession(order: CheckoutOrder, now: Date, pageUrl: string): Session {
  const id = newId('cs_test_', 58)
  const created = unixSeconds(now)
  return {
    id,
    object: 'checkout.session',
    adaptive_pricing: { enabled: false },
    after_expiration: null,
    allow_promotion_codes: null,
    allowed_payment_method_types: null,
    amount_subtotal: order.amount,
    amount_total: order.amount,
    automatic_tax: order.automaticTax
      ? {
          enabled: true,
          liability: { type: 'self' },
          provider: 'stripe',
          status: 'requires_location_inputs',
        }
      : { enabled: false, liability: null, provider: null, status: null },
    billing_address_collection: order.automaticTax ? 'required' : null,
    cancel_url: order.cancelUrl,
    client_reference_id: order.clientReferenceId,
    client_secret: null,
    collected_information: null,
    consent: null,
    consent_collection: null,
    created,
    currency: order.currency,
    currency_conversion: null,
    custom_fields: [],
    custom_text: {
      after_submit: null,
      shipping_address: null,
      submit: null,
      terms_of_service_acceptance: null,
    },
    customer: order.customer,
    customer_account: null,
    customer_creation: order.customer ? null : 'if_required',
    customer_details: null,
    customer_email: order.email,
    discounts: [],
    expires_at: created + DAY_SECONDS,
    integration_identifier: null,
    invoice: null,
    invoice_creation: null,
    livemode: false,
    locale: null,
    managed_payments: null,
    metadata: order.metadata,
    mode: 'payment',
    origin_context: null,
    payment_intent: null,
    payment_link: null,
    payment_method_collection: 'if_required',
    payment_method_configuration_details: null,
    payment_method_options: order.keepsCard
      ? { card: { request_three_d_secure: 'automatic', setup_future_usage: 'off_session' } }
      : {},
    payment_method_types: ['card', 'sepa_debit'],
    payment_status: 'unpaid',
    permissions: null,
    phone_number_collection: { enabled: false },
    recovered_from: null,
    saved_payment_method_options: null,
    setup_intent: null,
    shipping_address_collection: null,
    shipping_cost: null,
    shipping_options: [],
    status: 'open',
    submit_type: null,
    subscription: null,
    success_url: order.successUrl,
    total_details: { amount_discount: 0, amount_shipping: 0, amount_tax: 0 },
    ui_mode: 'hosted_page',
    url: `${pageUrl}/${id}`,
    wallet_options: null,
  }
}

/** What Stripe learns about the payer on its page. */
export function payerDetails({ email, name }: Payer): Session['customer_details'] {
  return {
    address: null,
    business_name: null,
    email: email ?? 'payer@example.com',
    individual_name: null,
    name: name ?? 'Pat Payer',
    phone: null,
    tax_exempt: 'none',
    tax_ids: [],
  }
}

/** The share of the price that is tax, worked out from an address in Germany. */
export function addTax(session: Session): void {
  if (!session.automatic_tax.enabled || !session.total_details) return
  session.automatic_tax.status = 'complete'
  session.total_details.amount_tax = Math.round(((session.amount_total ?? 0) * 19) / 119)
}

/** What Stripe says to somebody who comes too late. */
export function notOpen({ status }: Session, verb: string): ApiError {
  const message = `Only Checkout Sessions with a status in ["open"] can be ${verb}. This Checkout Session has a status of ${status}.`
  return ApiError.ofParam(undefined, 'session', message)
}

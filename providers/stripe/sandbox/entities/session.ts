import type Stripe from 'stripe'
import type { CheckoutOrder } from './order.ts'
import { newId, unixSeconds } from './ids.ts'

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
    automatic_tax: { enabled: false, liability: null, provider: null, status: null },
    billing_address_collection: null,
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
    customer_creation: 'if_required',
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
    payment_method_options: {},
    payment_method_types: ['card', 'sepa_debit'],
    payment_status: 'unpaid',
    permissions: null,
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
export function payerDetails(session: Session): Session['customer_details'] {
  return {
    address: null,
    business_name: null,
    email: session.customer_email ?? 'payer@example.com',
    individual_name: 'Pat Payer',
    name: 'Pat Payer',
    phone: null,
    tax_exempt: 'none',
    tax_ids: [],
  }
}

import type Stripe from 'stripe'
import { newId, unixSeconds } from './ids.ts'
import type { PaymentIntent } from './payment_intent.ts'
import type { PaymentMethod } from './payment_method.ts'
import type { Refusal } from './test_cards.ts'

export type Charge = Stripe.Charge

/** One attempt to take the money of a payment. */
export function newCharge(
  intent: PaymentIntent,
  method: PaymentMethod,
  refusal: Refusal | null,
  now: Date
): Charge {
  const isDebit = method.type === 'sepa_debit'
  const status = refusal ? 'failed' : isDebit ? 'pending' : 'succeeded'
  return {
    id: newId(isDebit ? 'py_' : 'ch_'),
    object: 'charge',
    amount: intent.amount,
    amount_captured: refusal ? 0 : intent.amount,
    amount_refunded: 0,
    application: null,
    application_fee: null,
    application_fee_amount: null,
    balance_transaction: status === 'succeeded' ? newId('txn_') : null,
    billing_details: method.billing_details,
    calculated_statement_descriptor: isDebit ? null : 'KAMETRIX',
    captured: !refusal,
    created: unixSeconds(now),
    currency: intent.currency,
    customer: intent.customer,
    description: intent.description,
    disputed: false,
    failure_balance_transaction: null,
    failure_code: refusal?.code ?? null,
    failure_message: refusal?.message ?? null,
    fraud_details: {},
    livemode: false,
    metadata: intent.metadata,
    on_behalf_of: null,
    outcome: outcomeOf(refusal),
    paid: status === 'succeeded',
    payment_intent: intent.id,
    payment_method: method.id,
    payment_method_details: detailsOf(method, intent.amount),
    receipt_email: intent.receipt_email,
    receipt_number: null,
    receipt_url: null,
    refunded: false,
    review: null,
    shipping: null,
    source: null,
    source_transfer: null,
    statement_descriptor: null,
    statement_descriptor_suffix: null,
    status,
    transfer_data: null,
    transfer_group: null,
  }
}

function outcomeOf(refusal: Refusal | null): Stripe.Charge.Outcome {
  return {
    advice_code: null,
    network_advice_code: null,
    network_decline_code: null,
    network_status: refusal ? 'declined_by_network' : 'approved_by_network',
    reason: refusal?.declineCode ?? null,
    risk_level: 'normal',
    risk_score: 12,
    seller_message: refusal ? 'The bank did not return any further details.' : 'Payment complete.',
    type: refusal ? 'issuer_declined' : 'authorized',
  }
}

function detailsOf({ card, sepa_debit: debit }: PaymentMethod, amount: number) {
  if (debit) {
    const { generated_from: _, ...account } = debit
    return { type: 'sepa_debit', sepa_debit: { ...account, mandate: newId('mandate_') } }
  }
  return card ? { type: 'card', card: cardDetails(card, amount) } : null
}

function cardDetails(
  card: Stripe.PaymentMethod.Card,
  amount: number
): Stripe.Charge.PaymentMethodDetails.Card {
  return {
    brand: card.brand,
    checks: card.checks,
    country: card.country,
    exp_month: card.exp_month,
    exp_year: card.exp_year,
    fingerprint: card.fingerprint,
    funding: card.funding,
    last4: card.last4,
    amount_authorized: amount,
    authorization_code: null,
    electronic_commerce_indicator: null,
    extended_authorization: { status: 'disabled' },
    incremental_authorization: { status: 'unavailable' },
    installments: null,
    mandate: null,
    multicapture: { status: 'unavailable' },
    network: card.brand,
    network_token: { used: false },
    network_transaction_id: null,
    overcapture: { maximum_amount_capturable: amount, status: 'unavailable' },
    regulated_status: 'unregulated',
    three_d_secure: null,
    transaction_link_id: null,
    wallet: null,
  }
}

import type Stripe from 'stripe'
import type { Charge } from './charge.ts'
import { newId, unixSeconds } from './ids.ts'

export type Dispute = Stripe.Dispute

/** What Stripe takes for each dispute, in the currency's minor unit. */
const FEE = 2000

const WEEK_SECONDS = 7 * 24 * 60 * 60

export interface DisputeOrder {
  amount: number
  reason: string
  inquiry: boolean
}

export function newDispute(charge: Charge, order: DisputeOrder, now: Date): Dispute {
  return {
    id: newId('du_'),
    object: 'dispute',
    amount: order.amount,
    balance_transactions: [],
    charge: charge.id,
    created: unixSeconds(now),
    currency: charge.currency,
    enhanced_eligibility_types: [],
    evidence: noEvidence(),
    evidence_details: {
      due_by: unixSeconds(now) + WEEK_SECONDS,
      enhanced_eligibility: {},
      has_evidence: false,
      past_due: false,
      submission_count: 0,
      submission_method: 'not_submitted',
    },
    intended_submission_method: null,
    is_charge_refundable: order.inquiry,
    livemode: false,
    metadata: {},
    payment_intent: charge.payment_intent,
    payment_method_details: {
      card: {
        brand: 'visa',
        case_type: order.inquiry ? 'inquiry' : 'chargeback',
        network: 'visa',
        network_reason_code: '10.4',
      },
      type: 'card',
    },
    reason: order.reason,
    status: order.inquiry ? 'warning_needs_response' : 'needs_response',
  }
}

/** Money that Stripe takes out of our balance for a dispute, or puts back. */
export function newDisputeMove(
  dispute: Dispute,
  direction: 'withdrawn' | 'reinstated',
  now: Date
): Stripe.BalanceTransaction {
  const gone = direction === 'withdrawn'
  const amount = gone ? -dispute.amount : dispute.amount
  const fee = gone ? FEE : 0
  return {
    id: newId('txn_'),
    object: 'balance_transaction',
    amount,
    available_on: unixSeconds(now),
    balance_type: 'payments',
    created: unixSeconds(now),
    currency: dispute.currency,
    description: gone ? 'Chargeback withdrawal' : 'Chargeback reversal',
    exchange_rate: null,
    fee,
    fee_details: gone
      ? [
          {
            amount: fee,
            application: null,
            currency: dispute.currency,
            description: 'Dispute fee',
            type: 'stripe_fee',
          },
        ]
      : [],
    net: amount - fee,
    reporting_category: gone ? 'dispute' : 'dispute_reversal',
    source: dispute.id,
    status: 'available',
    type: 'adjustment',
  }
}

function noEvidence(): Stripe.Dispute.Evidence {
  return {
    access_activity_log: null,
    billing_address: null,
    cancellation_policy: null,
    cancellation_policy_disclosure: null,
    cancellation_rebuttal: null,
    customer_communication: null,
    customer_email_address: null,
    customer_name: null,
    customer_purchase_ip: null,
    customer_signature: null,
    duplicate_charge_documentation: null,
    duplicate_charge_explanation: null,
    duplicate_charge_id: null,
    enhanced_evidence: {},
    product_description: null,
    receipt: null,
    refund_policy: null,
    refund_policy_disclosure: null,
    refund_refusal_explanation: null,
    service_date: null,
    service_documentation: null,
    shipping_address: null,
    shipping_carrier: null,
    shipping_date: null,
    shipping_documentation: null,
    shipping_tracking_number: null,
    uncategorized_file: null,
    uncategorized_text: null,
  }
}

import type Stripe from 'stripe'
import type { Charge } from './charge.ts'
import { newId, unixSeconds } from './ids.ts'

export type Refund = Stripe.Refund

export interface RefundOrder {
  amount: number
  metadata: Record<string, string>
  reason: 'duplicate' | 'fraudulent' | 'requested_by_customer' | null
}

/** A card gets its money back at once, a bank account some days later. */
export function newRefund(charge: Charge, order: RefundOrder, now: Date): Refund {
  const isDebit = charge.payment_method_details?.type === 'sepa_debit'
  return {
    id: newId(isDebit ? 'pyr_' : 're_'),
    object: 'refund',
    amount: order.amount,
    balance_transaction: newId('txn_'),
    charge: charge.id,
    created: unixSeconds(now),
    currency: charge.currency,
    customer: charge.customer,
    customer_account: null,
    destination_details: isDebit
      ? {
          type: 'eu_bank_transfer',
          eu_bank_transfer: { reference: null, reference_status: 'pending' },
        }
      : {
          type: 'card',
          card: {
            reference_status: 'pending',
            reference_type: 'acquirer_reference_number',
            type: 'refund',
          },
        },
    metadata: order.metadata,
    payment_intent: charge.payment_intent,
    payment_method: charge.payment_method,
    ...(isDebit && { pending_reason: 'processing' }),
    reason: order.reason,
    receipt_number: null,
    source_transfer_reversal: null,
    status: isDebit ? 'pending' : 'succeeded',
    transfer_reversal: null,
  }
}

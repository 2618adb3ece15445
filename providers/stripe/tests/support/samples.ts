import type { InboundSample } from '@kametrix/conformance'
import Stripe from 'stripe'

/** What a payer typed; none of it may be stored. */
export const PERSONAL = ['Pat Payer', 'payer@example.com', '+15550100001', '4242']

export function anEvent(type: string, id = 'evt_0001') {
  return {
    id,
    object: 'event',
    api_version: Stripe.API_VERSION,
    created: 1_760_000_000,
    data: {
      object: {
        id: 'cs_test_0001',
        object: 'checkout.session',
        amount_total: 2500,
        currency: 'eur',
        payment_status: 'paid',
        status: 'complete',
        client_reference_id: 'account-1',
        metadata: { purchaseId: 'purchase-1', accountId: 'account-1', note: 'Pat Payer' },
        customer_email: 'payer@example.com',
        customer_details: { name: 'Pat Payer', email: 'payer@example.com', phone: '+15550100001' },
        payment_intent: { id: 'pi_1', latest_charge: { card: { last4: '4242' } } },
      },
    },
    livemode: false,
    pending_webhooks: 1,
    request: { id: null, idempotency_key: null },
    type,
  }
}

type Expected = InboundSample['expected']

const TYPES: [type: string, kind: Expected['kind'], kept: boolean][] = [
  ['checkout.session.completed', 'checkout.settled', true],
  ['checkout.session.async_payment_succeeded', 'checkout.settled', true],
  ['checkout.session.async_payment_failed', 'checkout.failed', true],
  ['checkout.session.expired', 'checkout.expired', true],
  ['charge.dispute.created', 'dispute.changed', true],
  ['payment_intent.created', null, true],
  ['entirely.unheard_of', null, false],
]

/** Repeats differ in how many endpoints still wait: a body is never a key. */
export const SAMPLES: InboundSample[] = TYPES.map(([type, kind, kept], index) => {
  const event = anEvent(type, `evt_000${index + 1}`)
  return {
    name: type,
    body: JSON.stringify(event),
    repeatedBody: JSON.stringify({ ...event, pending_webhooks: 0 }),
    expected: { type, kind, kept, subject: 'cs_test_0001' },
  }
})

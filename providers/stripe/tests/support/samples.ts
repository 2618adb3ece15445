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

const BILLING = { name: 'Pat Payer', email: 'payer@example.com', phone: '+15550100001' }
const CARD = { brand: 'visa', last4: '4242' }

/** What events are about, as far as it matters here, with what a payer typed. */
const THINGS = {
  checkout: { id: 'cs_test_0001', object: 'checkout.session' },
  payment: {
    id: 'pi_0001',
    object: 'payment_intent',
    customer: 'cus_0001',
    last_payment_error: { payment_method: { billing_details: BILLING, card: CARD } },
    receipt_email: BILLING.email,
  },
  refund: { id: 're_0001', object: 'refund', payment_intent: 'pi_0001', charge: 'ch_0001' },
  charge: {
    id: 'ch_0001',
    object: 'charge',
    payment_intent: 'pi_0001',
    billing_details: BILLING,
    payment_method_details: { card: CARD },
  },
  foreignCharge: { id: 'ch_0002', object: 'charge', payment_intent: null },
  dispute: {
    id: 'du_0001',
    object: 'dispute',
    payment_intent: 'pi_0001',
    evidence: { customer_name: BILLING.name, customer_email_address: BILLING.email },
  },
  card: {
    id: 'pm_0001',
    object: 'payment_method',
    customer: 'cus_0001',
    billing_details: BILLING,
    card: CARD,
  },
}

type Expected = InboundSample['expected']

interface Told {
  type: string
  thing: keyof typeof THINGS
  kind: Expected['kind']
  /** Of what; the thing's own id unless said. */
  subject?: string
  /** Not as it says: something else's, or not ours. */
  as?: string
  change?: object
  before?: object
  kept?: boolean
}

const TOLD: Told[] = [
  { type: 'checkout.session.completed', thing: 'checkout', kind: 'checkout.settled' },
  { type: 'checkout.session.async_payment_succeeded', thing: 'checkout', kind: 'checkout.settled' },
  { type: 'checkout.session.async_payment_failed', thing: 'checkout', kind: 'checkout.failed' },
  { type: 'checkout.session.expired', thing: 'checkout', kind: 'checkout.expired' },
  { type: 'payment_intent.succeeded', thing: 'payment', kind: 'payment.settled' },
  { type: 'payment_intent.payment_failed', thing: 'payment', kind: 'payment.failed' },
  { type: 'payment_intent.created', thing: 'payment', kind: null },
  { type: 'refund.created', thing: 'refund', kind: 'refund.changed', subject: 'pi_0001' },
  { type: 'refund.updated', thing: 'refund', kind: 'refund.changed', subject: 'pi_0001' },
  { type: 'refund.failed', thing: 'refund', kind: 'refund.changed', subject: 'pi_0001' },
  { type: 'charge.refunded', thing: 'charge', kind: 'refund.changed', subject: 'pi_0001' },
  { type: 'charge.refunded', thing: 'foreignCharge', kind: null, as: 'of a charge alone' },
  { type: 'charge.dispute.created', thing: 'dispute', kind: 'dispute.changed' },
  { type: 'charge.dispute.updated', thing: 'dispute', kind: 'dispute.changed' },
  { type: 'charge.dispute.closed', thing: 'dispute', kind: 'dispute.changed' },
  { type: 'charge.dispute.funds_withdrawn', thing: 'dispute', kind: 'dispute.changed' },
  { type: 'charge.dispute.funds_reinstated', thing: 'dispute', kind: 'dispute.changed' },
  { type: 'payment_method.attached', thing: 'card', kind: 'cards.changed', subject: 'cus_0001' },
  {
    type: 'payment_method.detached',
    thing: 'card',
    kind: 'cards.changed',
    subject: 'cus_0001',
    change: { customer: null },
    before: { customer: 'cus_0001', billing_details: BILLING },
  },
  {
    type: 'payment_method.detached',
    thing: 'card',
    kind: null,
    as: 'of a card of nobody',
    change: { customer: null },
    kept: false,
  },
  { type: 'entirely.unheard_of', thing: 'checkout', kind: null, kept: false },
]

/** Repeats differ in how many endpoints still wait: a body is never a key. */
export const SAMPLES: InboundSample[] = TOLD.map((told, index) => {
  const { type, thing, kind, kept = true, subject = THINGS[thing].id } = told
  const event = anEvent(type, `evt_${String(index + 1).padStart(4, '0')}`)
  const object = { ...event.data.object, ...THINGS[thing], ...told.change }
  const data = { object, ...(told.before && { previous_attributes: told.before }) }
  return {
    name: told.as ? `${type} ${told.as}` : type,
    body: JSON.stringify({ ...event, data }),
    repeatedBody: JSON.stringify({ ...event, data, pending_webhooks: 0 }),
    expected: { type, kind, kept, subject },
  }
})

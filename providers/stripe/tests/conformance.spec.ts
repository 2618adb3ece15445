import { test } from '@japa/runner'
import {
  type BillingHarness,
  registerBillingConformance,
  registerInboundConformance,
  type VendorFault,
} from '@kametrix/conformance'
import type { Fault } from '@kametrix/sandbox'
import provider from '../src/index.ts'
import { PERSONAL, SAMPLES } from './support/samples.ts'
import { signed } from './support/signed.ts'
import { SECRET_KEY, startStripe, WEBHOOK_SECRET } from './support/stripe.ts'

/** More requests than a claim makes. */
const ALWAYS = { times: 1000 }

registerBillingConformance({ test, supports: { retryAfter: true }, create: createBilling })

registerInboundConformance({
  test,
  supports: { signedBody: true },
  samples: SAMPLES,
  create: async () => ({
    inbound: await provider.contracts.inbound({ baseUrl: '', webhookSecret: WEBHOOK_SECRET }),
    createWithoutSecret: () => provider.contracts.inbound({ baseUrl: '' }),
    send: (body, forged) => signed(body, { secret: forged ? 'whsec_forged' : WEBHOOK_SECRET }),
    secrets: PERSONAL,
  }),
})

const CARDS = {
  pays: '4242424242424242',
  card_declined: '4000000000000341',
  insufficient_funds: '4000000000009995',
  expired_card: '4000000000000069',
  authentication_required: '4000002760003184',
  processing_error: '4000000000000119',
  other: '4000000000000127',
}

async function createBilling(): Promise<BillingHarness> {
  const { sandbox, billing, close } = await startStripe()
  const act = (action: string, input: object = {}) =>
    sandbox.act('stripe', action, input) as Promise<any>
  const countOf = async (list: string, name: string, value: string) => {
    const things: { metadata: Record<string, string> }[] = await act(list)
    return things.filter(({ metadata }) => metadata[name] === value).length
  }
  return {
    billing,
    secrets: [SECRET_KEY, WEBHOOK_SECRET],
    fail: (fault: VendorFault) => sandbox.inject('stripe', { ...ALWAYS, ...faultOf(fault) }),
    recover: () => sandbox.clearFaults(),
    loseNextAnswer: () => sandbox.inject('stripe', { kind: 'drop', match: 'POST /v1/' }),
    countCheckouts: (purchaseId) => countOf('listSessions', 'purchaseId', purchaseId),
    pay: (checkoutId) => act('pay', { checkoutId }),
    payLate: (checkoutId) => act('pay', { checkoutId, late: true }),
    settleLate: (checkoutId) => act('settleLate', { checkoutId }),
    failLate: (checkoutId) => act('settleLate', { checkoutId, succeeds: false }),
    expire: (checkoutId) => act('expire', { checkoutId }),
    countCustomers: (accountId) => countOf('listCustomers', 'accountId', accountId),
    waitTwoDays: () => sandbox.clock.advance(2 * 24 * 60 * 60 * 1000),
    saveCard: async (customerId, kind) =>
      (await act('saveCard', { customerId, number: CARDS[kind] })).cardId,
    removeCard: (_, cardId) => act('removeCard', { cardId }),
    countPayments: (purchaseId) => countOf('listPayments', 'purchaseId', purchaseId),
    refundAtVendor: (paymentId, amount) => act('refund', { paymentId, amount }),
    failRefund: (refundId) => act('settleRefund', { refundId, succeeds: false }),
    openDispute: async (paymentId, status) =>
      (await act('openDispute', { paymentId, inquiry: status === 'inquiry' })).disputeId,
    async moveDispute(disputeId, status) {
      const inquiry = (await billing.findDispute(disputeId))?.status === 'inquiry'
      const verdict = { open: 'opened', won: inquiry ? 'dropped' : 'won', lost: 'lost' }[status]
      await act('decideDispute', { disputeId, verdict })
    },
    close,
  }
}

function faultOf(fault: VendorFault): Fault {
  switch (fault.kind) {
    case 'rate-limited':
      return { kind: 'status', status: 429, retryAfterSeconds: fault.retryAfterSeconds }
    case 'unavailable':
      return { kind: 'status', status: 503 }
    case 'key-refused':
      return { kind: 'vendor', name: 'api_key_expired' }
  }
}

import { test } from '@japa/runner'
import {
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

async function createBilling() {
  const { sandbox, billing, close } = await startStripe()
  const act = (action: string) => async (checkoutId: string) => {
    await sandbox.act('stripe', action, { checkoutId })
  }
  return {
    billing,
    secrets: [SECRET_KEY, WEBHOOK_SECRET],
    fail: (fault: VendorFault) => sandbox.inject('stripe', { ...ALWAYS, ...faultOf(fault) }),
    recover: () => sandbox.clearFaults(),
    loseNextAnswer: () => sandbox.inject('stripe', { kind: 'drop', match: 'POST /v1/' }),
    async countCheckouts(purchaseId: string) {
      const sessions = await sandbox.act('stripe', 'listSessions', {})
      return (sessions as { metadata: { purchaseId?: string } }[]).filter(
        ({ metadata }) => metadata.purchaseId === purchaseId
      ).length
    },
    pay: act('pay'),
    async payLate(checkoutId: string) {
      await sandbox.act('stripe', 'pay', { checkoutId, late: true })
    },
    settleLate: act('settleLate'),
    expire: act('expire'),
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

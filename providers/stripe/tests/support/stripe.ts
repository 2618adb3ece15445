import type { CheckoutRequest } from '@kametrix/contracts'
import { startSandbox } from '@kametrix/sandbox'
import standIn from '../../sandbox/index.ts'
import provider from '../../src/index.ts'
import { startReceiver } from './receiver.ts'

export const SECRET_KEY = 'sk_test_kametrixsandbox'
export const WEBHOOK_SECRET = 'whsec_kametrixsandbox'
export const PUBLIC_URL = 'http://localhost:3333'

/** The stand-in on a free port, our adapter before it, and a receiver behind it. */
export async function startStripe() {
  const sandbox = await startSandbox({ standIns: [standIn], publicUrl: PUBLIC_URL })
  const receiver = await startReceiver()
  const origin = sandbox.origins.stripe ?? ''
  const options = { baseUrl: origin, secretKey: SECRET_KEY, webhookSecret: WEBHOOK_SECRET }
  await sandbox.act('stripe', 'setEndpoint', { url: receiver.url, secret: WEBHOOK_SECRET })
  const billing = await provider.contracts.billing(options)
  return {
    sandbox,
    receiver,
    origin,
    options,
    billing,
    inbound: await provider.contracts.inbound(options),
    /** The account at the vendor, and what its owner wants to buy. */
    async order(change: Partial<CheckoutRequest> = {}): Promise<CheckoutRequest> {
      const { customerId } = await billing.ensureCustomer(ACCOUNT)
      return { ...checkoutRequest(customerId), ...change }
    },
    async close() {
      await sandbox.close()
      await receiver.close()
    },
  }
}

const ACCOUNT = { accountId: 'account-1', name: 'Ahorn', email: 'owner@example.com' }
let purchases = 0

function checkoutRequest(customerId: string): CheckoutRequest {
  purchases += 1
  return {
    purchaseId: `purchase-${purchases}`,
    accountId: ACCOUNT.accountId,
    customerId,
    description: 'Popular: 2,500 credits',
    amountMinor: 2500,
    currency: 'eur',
    saveCard: false,
    successUrl: `${PUBLIC_URL}/app/credits?checkout={CHECKOUT_SESSION_ID}`,
    cancelUrl: `${PUBLIC_URL}/app/credits`,
  }
}

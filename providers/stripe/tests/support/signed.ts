import type { InboundRequest } from '@kametrix/contracts'
import Stripe from 'stripe'
import { WEBHOOK_SECRET } from './stripe.ts'

/** A request as Stripe makes it, signed by Stripe's own SDK. */
export function signed(
  payload: string,
  { secret = WEBHOOK_SECRET, ageSeconds = 0 } = {}
): InboundRequest {
  const timestamp = Math.floor(Date.now() / 1000) - ageSeconds
  const header = Stripe.webhooks.generateTestHeaderString({ payload, secret, timestamp })
  return { headers: { 'stripe-signature': header }, rawBody: Buffer.from(payload) }
}

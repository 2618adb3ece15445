import Stripe from 'stripe'
import { newId, unixSeconds } from './ids.ts'

/** As `create` answers it; later answers leave the secret out. */
export type Endpoint = Stripe.WebhookEndpoint & { secret: string }

export function newEndpoint(
  url: string,
  enabledEvents: string[],
  now: Date,
  secret = newId('whsec_', 32)
): Endpoint {
  return {
    id: newId('we_'),
    object: 'webhook_endpoint',
    api_version: Stripe.API_VERSION,
    application: null,
    created: unixSeconds(now),
    description: null,
    enabled_events: enabledEvents,
    livemode: false,
    metadata: {},
    secret,
    status: 'enabled',
    url,
  }
}

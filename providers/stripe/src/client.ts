import type { ProviderOptions } from '@kametrix/contracts'
import Stripe from 'stripe'

/** A payer waits for the answer: two attempts of this length are what a page can bear. */
const TIMEOUT_MS = 6_000

/**
 * One repeat, on dropped connections, 409 and 5xx. Creating is repeated under our own
 * idempotency key, so that a lost answer never opens a second checkout.
 */
const MAX_RETRIES = 1

/** The official SDK, pointed at an origin: Stripe's own or the sandbox's. */
export function createClient(options: ProviderOptions): Stripe {
  const { protocol, hostname, port } = new URL(options.baseUrl)
  const secure = protocol === 'https:'
  return new Stripe(options.secretKey ?? '', {
    host: hostname,
    port: port || (secure ? 443 : 80),
    protocol: secure ? 'https' : 'http',
    timeout: TIMEOUT_MS,
    maxNetworkRetries: MAX_RETRIES,
    telemetry: false,
    appInfo: { name: 'Kametrix' },
  })
}

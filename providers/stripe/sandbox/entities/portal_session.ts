import type Stripe from 'stripe'
import { newId, unixSeconds } from './ids.ts'

export type PortalSession = Stripe.BillingPortal.Session

export function newPortalSession(
  customer: string,
  returnUrl: string | null,
  pageUrl: string,
  now: Date
): PortalSession {
  const id = newId('bps_')
  return {
    id,
    object: 'billing_portal.session',
    configuration: 'bpc_sandboxconfiguration0001',
    created: unixSeconds(now),
    customer,
    customer_account: null,
    flow: null,
    livemode: false,
    locale: null,
    on_behalf_of: null,
    return_url: returnUrl,
    url: `${pageUrl}/${id}`,
  }
}

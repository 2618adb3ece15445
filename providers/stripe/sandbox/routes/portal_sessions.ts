import type { StandInContext, StandInRoutes } from '@kametrix/sandbox'
import type { Api } from '../api.ts'
import { newPortalSession } from '../entities/portal_session.ts'
import { getOrFail } from '../lookup.ts'
import type { Store } from '../store.ts'

export function portalSessionRoutes(
  api: Api,
  store: Store,
  { clock, browserUrl }: StandInContext
): StandInRoutes {
  return {
    'POST /v1/billing_portal/sessions': api((params) => {
      params.allowOnly(['customer', 'return_url'])
      const customer = getOrFail(store, 'customers', params.required('customer'), 'customer')
      const returnUrl = params.optional('return_url') && params.url('return_url')
      const session = newPortalSession(customer.id, returnUrl, `${browserUrl}/portal`, clock.now())
      store.portals.set(session.id, session)
      return session
    }),
  }
}

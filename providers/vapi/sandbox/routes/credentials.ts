import type { StandInRoutes } from '@kametrix/sandbox'
import type { Store, StoredCredential } from '../store.ts'
import { checkCredential } from './checks.ts'
import { found, jsonBody, page } from './requests.ts'

/** Vapi's guides use this path; its published schema does not have it. Tokens are written, never read. */
export function credentialRoutes(store: Store): StandInRoutes {
  const { credentials, bearerPlans } = store
  return {
    'POST /credential': (request) => {
      const { name, provider, authenticationPlan: plan } = checkCredential(jsonBody(request))
      const credential: StoredCredential = { ...store.newRecord(), provider, name }
      credentials.set(credential.id, credential)
      bearerPlans.set(credential.id, {
        token: plan.token,
        headerName: plan.headerName ?? 'Authorization',
        prefixed: plan.bearerPrefixEnabled ?? true,
      })
      return { status: 201, body: credential }
    },
    'GET /credential': ({ query }) => ({ status: 200, body: page(credentials.values(), query) }),
    'GET /credential/:id': (request) => ({
      status: 200,
      body: found(credentials, request, 'credential'),
    }),
  }
}

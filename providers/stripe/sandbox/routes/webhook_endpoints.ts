import type { StandInContext, StandInRoutes } from '@kametrix/sandbox'
import type { Api } from '../api.ts'
import { newEndpoint } from '../entities/endpoint.ts'
import type { Store } from '../store.ts'

export function webhookEndpointRoutes(
  api: Api,
  store: Store,
  { clock }: StandInContext
): StandInRoutes {
  return {
    /** The only answer that carries the signing secret. */
    'POST /v1/webhook_endpoints': api((params) => {
      params.allowOnly(['enabled_events', 'url'])
      const events = params.strings('enabled_events')
      const endpoint = newEndpoint(params.url('url'), events, clock.now())
      store.endpoints.set(endpoint.id, endpoint)
      return endpoint
    }),

    'GET /v1/webhook_endpoints': api(() => ({
      object: 'list',
      data: [...store.endpoints.values()].map(({ secret: _, ...endpoint }) => endpoint),
      has_more: false,
      url: '/v1/webhook_endpoints',
    })),
  }
}

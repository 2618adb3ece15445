import { registry } from '@kametrix/backend/registry'
import { createTuyau } from '@tuyau/core/client'

/** The typed client of the `v1` routes. The one place that knows the backend. */
export function createApi(baseUrl: string, fetch?: (request: Request) => Promise<Response>) {
  return createTuyau({
    baseUrl,
    registry,
    retry: 0,
    headers: { accept: 'application/json' },
    ...(fetch && { fetch: (input: RequestInfo | URL) => fetch(input as Request) }),
  })
}

export type Api = ReturnType<typeof createApi>

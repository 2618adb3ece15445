import { registry } from '@kametrix/backend/registry'
import { createTuyau } from '@tuyau/core/client'

export type { Data } from '@kametrix/backend/data'

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

/** What was asked for, or null where there is nothing (any more, or for this account). */
export async function found<T>(answer: PromiseLike<T>): Promise<T | null> {
  try {
    return await answer
  } catch (error) {
    if ((error as { status?: number }).status === 404) return null
    throw error
  }
}

import type { StandInRoutes } from '@kametrix/sandbox'
import type { Store } from '../store.ts'
import { found, page } from './requests.ts'

/** Calls are made by callers (see the actions); here they are only read. */
export function callRoutes(store: Store): StandInRoutes {
  return {
    'GET /call': ({ query }) => {
      const calls = [...store.calls.values()].filter((call) =>
        (['id', 'assistantId', 'phoneNumberId'] as const).every(
          (field) => !query.has(field) || call[field] === query.get(field)
        )
      )
      return { status: 200, body: page(calls, query) }
    },
    'GET /call/:id': (request) => ({ status: 200, body: found(store.calls, request, 'call') }),
  }
}

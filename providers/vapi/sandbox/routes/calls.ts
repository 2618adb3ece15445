import type { StandInRoutes } from '@kametrix/sandbox'
import type { Vapi } from '@vapi-ai/server-sdk'
import { hangUp } from '../simulation/control.ts'
import type { Store } from '../store.ts'
import { Refusal } from './guard.ts'
import { found, jsonBody, page } from './requests.ts'

/** Calls are made by callers (see the actions); here they are read, and ended. */
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
    // A call's control address: of Vapi's hosts, but not of its published API.
    'POST /:id/control': async (request) => {
      const call = found(store.calls, request, 'call')
      const { type } = jsonBody(request) as Partial<Vapi.ClientInboundMessageMessage>
      if (type !== 'end-call') throw new Refusal(400, 'The stand-in knows end-call alone.')
      if (!(await hangUp(store, call))) throw new Refusal(404, 'The call is over.')
      return { status: 200, body: {} }
    },
  }
}

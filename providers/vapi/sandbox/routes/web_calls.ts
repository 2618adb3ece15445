import type { StandInContext, StandInRoutes } from '@kametrix/sandbox'
import type { Vapi } from '@vapi-ai/server-sdk'
import { hangUp } from '../simulation/control.ts'
import { beginWebCall } from '../simulation/web_call.ts'
import type { Store } from '../store.ts'
import { Refusal } from './guard.ts'
import { found, jsonBody } from './requests.ts'
import { checkToken } from './web_call_token.ts'

/** What a browser asks for: to begin a call, with a token in place of a key, and to leave it. */
export function webCallRoutes(store: Store, context: StandInContext): StandInRoutes {
  return {
    'POST /call/web': (request) => {
      const { assistantId, assistantOverrides } = jsonBody(request) as Partial<Vapi.CreateCallDto>
      const token = request.headers.authorization!.replace(/^Bearer /, '')
      checkToken(store, { token, assistantId, origin: request.headers.origin })
      const assistant = store.assistants.get(assistantId!)
      if (!assistant) throw new Refusal(400, `Couldn't find assistant with id "${assistantId}".`)
      const call = beginWebCall(store, context, assistant, assistantOverrides ?? {})
      return { status: 201, body: call }
    },
  }
}

/** The room that a call is held in is not Vapi's: who knows its address may leave it. */
export function roomRoutes(store: Store): StandInRoutes {
  return {
    'DELETE /rooms/:id': async (request) => {
      const call = found(store.calls, request, 'call')
      await hangUp(store, call, 'customer-ended-call')
      return { status: 200, body: {} }
    },
  }
}

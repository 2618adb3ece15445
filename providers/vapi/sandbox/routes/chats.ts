import type { StandInContext, StandInRoutes } from '@kametrix/sandbox'
import type { Vapi } from '@vapi-ai/server-sdk'
import { chat, type ChatRequest } from '../simulation/chat.ts'
import type { Store } from '../store.ts'
import { checkAssistant } from './checks.ts'
import { Refusal } from './guard.ts'
import { found, jsonBody } from './requests.ts'

export function chatRoutes(store: Store, context: StandInContext): StandInRoutes {
  return {
    'POST /chat': async (request) => {
      const body = jsonBody(request) as Partial<Vapi.CreateChatDto>
      if (typeof body.input !== 'string') throw new Refusal(400, ['input must be a string'])
      if (body.assistant) checkAssistant(body.assistant)
      const before = body.previousChatId ? store.chats.get(body.previousChatId) : undefined
      if (body.previousChatId && !before) {
        throw new Refusal(400, `Couldn't find chat with id "${body.previousChatId}".`)
      }
      const assistant = body.assistant ?? store.assistants.get(body.assistantId ?? '')
      if (!assistant) throw new Refusal(400, ['assistantId or assistant is needed'])
      const wanted = { ...body, assistant } as ChatRequest
      return { status: 200, body: await chat(store, context, wanted, before) }
    },
    'GET /chat/:id': (request) => ({
      status: 200,
      body: found(store.chats, request, 'chat').chat,
    }),
  }
}

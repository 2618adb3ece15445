import type { StandInRoutes } from '@kametrix/sandbox'
import type { Store, StoredAssistant } from '../store.ts'
import { checkAssistant } from './checks.ts'
import { found, jsonBody, page, patched } from './requests.ts'

export function assistantRoutes(store: Store): StandInRoutes {
  const { assistants } = store
  const show = (assistant: StoredAssistant) => ({ ...assistant, isServerUrlSecretSet: false })
  return {
    'POST /assistant': (request) => {
      const body = jsonBody(request)
      checkAssistant(body)
      const assistant: StoredAssistant = { ...body, ...store.newRecord() }
      assistants.set(assistant.id, assistant)
      return { status: 201, body: show(assistant) }
    },
    'GET /assistant': ({ query }) => ({
      status: 200,
      body: page(assistants.values(), query).map(show),
    }),
    'GET /assistant/:id': (request) => ({
      status: 200,
      body: show(found(assistants, request, 'assistant')),
    }),
    'PATCH /assistant/:id': (request) => {
      const before = found(assistants, request, 'assistant')
      const body = jsonBody(request)
      checkAssistant(body)
      const assistant = patched(before, body, store.now())
      assistants.set(assistant.id, assistant)
      return { status: 200, body: show(assistant) }
    },
    'DELETE /assistant/:id': (request) => {
      const assistant = found(assistants, request, 'assistant')
      assistants.delete(assistant.id)
      return { status: 200, body: show(assistant) }
    },
  }
}

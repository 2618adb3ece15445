import type { StandInContext } from '@kametrix/sandbox'
import type { Vapi } from '@vapi-ai/server-sdk'
import { callerById } from '../callers/index.ts'
import type { Store, StoredAssistant, StoredCall } from '../store.ts'
import { hangUp } from './control.ts'
import { holdCall } from './hold_call.ts'
import { readOrder } from './order.ts'
import { Postman } from './postman.ts'

/** As slowly as can be read along. */
const AS_PEOPLE_READ_MS = 1500

/**
 * A call from a browser: no number rings and nobody is asked who answers. There is no sound: a scripted
 * caller speaks in the place of whoever pressed the button, while this answers at once.
 */
export function beginWebCall(
  store: Store,
  context: StandInContext,
  assistant: StoredAssistant,
  overrides: Vapi.AssistantOverrides
): StoredCall {
  const call = callWith(store, context, assistant, overrides)
  const script = languageOf(assistant) === 'de' ? 'books-german' : 'books'
  const order = readOrder({ script, paceMs: AS_PEOPLE_READ_MS, ...store.browserCaller })
  const talk = holdCall({
    store,
    context,
    call,
    order,
    number: null,
    caller: callerById(order.script),
    postman: new Postman(store, context, { call, number: null }),
    answering: { by: 'agent', assistant, overrides },
  })
  talk.catch(() => hangUp(store, call))
  return { ...call, status: 'queued' }
}

function callWith(
  store: Store,
  { browserUrl }: StandInContext,
  { id: assistantId }: StoredAssistant,
  assistantOverrides: Vapi.AssistantOverrides
): StoredCall {
  const record = store.newRecord()
  const callUrl = `${browserUrl}/rooms/${record.id}`
  const call: StoredCall = {
    ...record,
    type: 'webCall',
    status: 'queued',
    assistantId,
    assistantOverrides,
    webCallUrl: callUrl,
    transport: { provider: 'daily', callUrl },
  }
  store.calls.set(call.id, call)
  return call
}

function languageOf({ transcriber }: StoredAssistant): string | undefined {
  return transcriber && 'language' in transcriber ? transcriber.language : undefined
}

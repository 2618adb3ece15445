import { z } from 'zod'
import type { Vapi } from '@vapi-ai/server-sdk'
import type { Store, StoredAssistant, StoredNumber } from '../store.ts'
import type { Order } from './order.ts'
import type { Postman } from './postman.ts'

/** Vapi's own limit for `assistant-request`, whatever the server says. */
const DEADLINE_MS = 7500
/** How long somebody waits who is told to be patient. */
export const PATIENCE_MS = 300_000

/** How a call is taken up. `reason`: why it ends without an agent. */
export type Answering =
  | { by: 'agent'; assistant: StoredAssistant; overrides: Vapi.AssistantOverrides }
  | { by: 'transfer'; destination: Vapi.CallDestination; reason: Vapi.CallEndedReason }
  | { by: 'sentence'; spoken: string; reason: Vapi.CallEndedReason }
  | { by: 'fallback'; destination: Vapi.CallDestination; reason: Vapi.CallEndedReason }
  | { by: 'nobody'; reason: Vapi.CallEndedReason }

const answerShape = z.looseObject({
  destination: z
    .looseObject({ type: z.literal('number'), number: z.string(), message: z.string().optional() })
    .optional(),
  error: z.string().optional(),
  assistantId: z.string().optional(),
  assistantOverrides: z.looseObject({}).optional(),
})

/** Asks who answers, unless the number has an assistant of its own. */
export async function whoAnswers(
  store: Store,
  postman: Postman,
  number: StoredNumber,
  order: Order,
  at: Date
): Promise<Answering> {
  if (number.assistantId) return agent(store, number, number.assistantId, {})
  const { server } = number
  if (!server?.url) {
    return otherwise(number, 'call-start-error-neither-assistant-nor-server-set')
  }
  const question = { type: 'assistant-request' }
  const { duplicate, patient } = order.faults
  const deadlineMs = patient ? PATIENCE_MS : DEADLINE_MS
  const answer = await postman.askAsOften(duplicate, server, question, at, deadlineMs)
  if (answer === null) return otherwise(number, 'assistant-request-failed')
  const parsed = answerShape.safeParse(answer)
  if (!parsed.success) return otherwise(number, 'assistant-request-returned-no-assistant')
  const { destination, error, assistantId, assistantOverrides } = parsed.data
  if (destination) {
    const reason = 'assistant-request-returned-forwarding-phone-number'
    return { by: 'transfer', destination, reason }
  }
  if (error !== undefined) {
    return { by: 'sentence', spoken: error, reason: 'assistant-request-returned-error' }
  }
  return agent(store, number, assistantId, assistantOverrides ?? {})
}

function agent(
  store: Store,
  number: StoredNumber,
  assistantId: string | undefined,
  overrides: Vapi.AssistantOverrides
): Answering {
  if (!assistantId) return otherwise(number, 'assistant-request-returned-no-assistant')
  const assistant = store.assistants.get(assistantId)
  if (!assistant) return otherwise(number, 'assistant-request-returned-invalid-assistant')
  return { by: 'agent', assistant, overrides }
}

/** Nobody took the call: the number's fallback rings, if it has one. */
function otherwise(number: StoredNumber, reason: Vapi.CallEndedReason): Answering {
  const destination = number.fallbackDestination
  return destination ? { by: 'fallback', destination, reason } : { by: 'nobody', reason }
}

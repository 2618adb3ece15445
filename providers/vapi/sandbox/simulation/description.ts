import type { Vapi } from '@vapi-ai/server-sdk'
import type { StoredCall, StoredNumber } from '../store.ts'
import type { Answering } from './answering.ts'
import type { Conversation } from './conversation.ts'
import type { Order } from './order.ts'
import type { Posted, Postman } from './postman.ts'
import type { ToolUse } from './tool_round.ts'

/** What `simulateCall` gives: all that happened, for a person or a test to look at. */
export interface SimulatedCall {
  callId: string
  script: string
  /** E.164; null when withheld. */
  from: string | null
  to: string | null
  answeredBy: Answering['by']
  /** The caller got everything they wanted from an agent. */
  fulfilled: boolean
  /** What they did not get, in sentences. */
  unmet: string[]
  /** Vapi's word; null while nobody has hung up. */
  endedReason: string | null
  /** ISO 8601; null when nobody was connected. */
  startedAt: string | null
  endedAt: string | null
  durationSeconds: number
  /** The sentence spoken instead of an agent. */
  spoken: string | null
  forwardedTo: string | null
  transcript: { role: 'agent' | 'caller'; text: string; atSeconds: number }[]
  tools: ToolUse[]
  /** In the order sent. */
  posted: Posted[]
}

export function describe(
  call: StoredCall,
  parts: {
    order: Order
    number: StoredNumber
    answering: Answering
    postman: Postman
    talk: Conversation | null
  }
): SimulatedCall {
  const { order, number, answering, postman, talk } = parts
  const unmet = talk ? talk.unmet : ['No agent answered the call.']
  const { startedAt = null, endedAt = null, destination } = call
  const lastedMs = startedAt && endedAt ? Date.parse(endedAt) - Date.parse(startedAt) : 0
  return {
    callId: call.id,
    script: order.script,
    from: call.customer?.number ?? null,
    to: number.number ?? null,
    answeredBy: answering.by,
    fulfilled: unmet.length === 0,
    unmet,
    endedReason: call.endedReason ?? null,
    startedAt,
    endedAt,
    durationSeconds: lastedMs / 1000,
    spoken: answering.by === 'sentence' ? answering.spoken : null,
    forwardedTo: destination && 'number' in destination ? destination.number : null,
    transcript: transcriptOf(call.artifact?.messages ?? []),
    tools: talk?.tools ?? [],
    posted: postman.posted,
  }
}

/** What was said, without what was done between. */
export function transcriptOf(messages: Vapi.ArtifactMessagesItem[]): SimulatedCall['transcript'] {
  return messages.flatMap((message) => {
    if (message.role !== 'bot' && message.role !== 'user') return []
    const text = 'message' in message ? message.message : ''
    const role = message.role === 'bot' ? 'agent' : 'caller'
    return [{ role, text, atSeconds: message.secondsFromStart }] as const
  })
}

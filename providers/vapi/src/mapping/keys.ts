import { createHash } from 'node:crypto'
import type { Message } from '../shapes/message.ts'
import { toolCalls } from './tool_calls.ts'

/** Types that are kept as vendor events, and what tells two of them in one call apart. */
const KEPT: Record<string, (message: Message) => string | null> = {
  'assistant-request': () => '',
  'transfer-destination-request': () => '',
  'end-of-call-report': () => '',
  'status-update': (message) => message.status ?? null,
  'tool-calls': (message) => toolCalls(message)[0]?.id ?? null,
}

/**
 * Vapi sends no event id: the call's id, the type and what distinguishes it make the key.
 * Null for what is not kept: transcripts, unknown types, statuses and tool calls that name nothing.
 */
export function keyOf(message: Message, callId: string): string | null {
  const distinction = KEPT[message.type]?.(message) ?? null
  if (distinction === null) return null
  return [callId, message.type, distinction].filter(Boolean).join(':')
}

/**
 * A message of a kept type that names no call cannot be put down to anybody, but is kept for the
 * operator. Its key comes from facts that a repeat states again, never from the whole body: signed
 * addresses in it change from one delivery to the next.
 */
export function unidentifiedKey(message: Message): string | null {
  if (!(message.type in KEPT)) return null
  const facts = [
    KEPT[message.type]!(message),
    message.timestamp,
    message.startedAt,
    message.endedAt,
    message.endedReason,
    message.cost,
    message.artifact?.transcript ?? message.transcript,
  ]
  const digest = createHash('sha256').update(JSON.stringify(facts)).digest('hex').slice(0, 32)
  return `unidentified:${message.type}:${digest}`
}

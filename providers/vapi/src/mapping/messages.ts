import type { CallReference, CallStatus, DomainMessage, InboundMessage } from '@kametrix/contracts'
import type { Message } from '../shapes/message.ts'
import { callReference } from './call_reference.ts'
import { callReport } from './call_report.ts'
import { outcomeOf } from './ended_reasons.ts'
import { instantFrom } from './instants.ts'
import { keyOf, unidentifiedKey } from './keys.ts'
import { toolCalls } from './tool_calls.ts'
import { speakerOf } from './transcript.ts'

const STATUSES: Record<string, CallStatus> = {
  'scheduled': 'ringing',
  'queued': 'ringing',
  'ringing': 'ringing',
  'in-progress': 'in-progress',
  'forwarding': 'forwarding',
  'ended': 'ended',
}

/** One of Vapi's server messages in our words, and under which key it counts once. */
export function normalise(message: Message): Omit<InboundMessage, 'payload'> {
  const { type } = message
  const call = callReference(message) ?? chatReference(message)
  if (!call) return { type, key: unidentifiedKey(message), subject: null, message: null }
  return {
    type,
    key: keyOf(message, call.callId),
    subject: call.callId,
    message: domainMessage(message, call),
  }
}

/** A chat is no call; of it we hear when its agent uses a tool. */
function chatReference({ type, chat, assistant }: Message): CallReference | null {
  return type === 'tool-calls' ? callReference({ call: chat, assistant }) : null
}

function domainMessage(message: Message, call: CallReference): DomainMessage | null {
  const at = instantFrom(message.timestamp)
  switch (message.type) {
    case 'assistant-request':
      return { kind: 'call.asked', call, at }
    case 'transfer-destination-request':
      return { kind: 'transfer.asked', call, at }
    case 'tool-calls':
      return { kind: 'tools.called', call, tools: toolCalls(message), at }
    case 'status-update':
      return statusMessage(message, call, at)
    case 'end-of-call-report':
      return { kind: 'call.reported', report: callReport(call, message), at }
    case 'transcript':
    case 'transcript[transcriptType="final"]':
      return transcriptMessage(message, call, at)
    default:
      return null
  }
}

/** `message.status` counts; `call.status` is a snapshot from when the call was made. */
function statusMessage(message: Message, call: CallReference, at: Date | null) {
  const status = STATUSES[message.status ?? '']
  if (!status) return null
  const reason = status === 'ended' ? (message.endedReason ?? null) : null
  const outcome = reason === null ? null : outcomeOf(reason)
  return { kind: 'call.status', call, status, reason, outcome, at } as const
}

/** Final lines only: partial ones are said again. */
function transcriptMessage(message: Message, call: CallReference, at: Date | null) {
  const role = speakerOf(message.role)
  const text = message.transcript?.trim()
  if (!role || !text || message.transcriptType === 'partial') return null
  return { kind: 'call.transcribed', call, line: { role, text, offsetMs: null }, at } as const
}

import type { CallDirection, CallReference } from '@kametrix/contracts'
import type { Message } from '../shapes/message.ts'
import type { CallInMessage } from '../shapes/report.ts'

const DIRECTIONS: Record<string, CallDirection> = {
  'inboundPhoneCall': 'inbound',
  'outboundPhoneCall': 'outbound',
  'webCall': 'web',
  'vapi.websocketCall': 'web',
}

const E164 = /^\+[1-9]\d{3,14}$/
const LONGEST_ID = 64

/** The parts of a message, or of a call, that say which call it is about. */
interface CallParts {
  call?: CallInMessage | null
  customer?: Message['customer']
  phoneNumber?: Message['phoneNumber']
  assistant?: Message['assistant']
}

/** Null when the message names no call: nothing can then be put down to anybody. */
export function callReference(parts: CallParts): CallReference | null {
  const { call, assistant } = parts
  const callId = call?.id
  if (!callId || callId.length > LONGEST_ID) return null
  const customer = parts.customer ?? call.customer
  const phoneNumber = parts.phoneNumber ?? call.phoneNumber
  return {
    callId,
    direction: DIRECTIONS[call.type ?? ''] ?? 'inbound',
    from: e164(customer?.number),
    callerName: customer?.name ?? null,
    vendorNumberId: phoneNumber?.id ?? call.phoneNumberId ?? null,
    to: e164(phoneNumber?.number),
    vendorAgentId: call.assistantId ?? assistant?.id ?? null,
    metadata: textValues({ ...call.metadata, ...call.assistantOverrides?.metadata }),
  }
}

/** Withheld numbers come as nothing, as `anonymous`, or as a SIP name. */
function e164(number: string | null | undefined): string | null {
  return number && E164.test(number) ? number : null
}

function textValues(metadata: Record<string, unknown>): Record<string, string> {
  const entries = Object.entries(metadata).filter(([, value]) => typeof value !== 'object')
  return Object.fromEntries(entries.map(([key, value]) => [key, String(value)]))
}

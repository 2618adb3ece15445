import {
  ProviderError,
  type Inbound,
  type InboundMessage,
  type InboundRequest,
} from '@kametrix/contracts'
import { carriesSecret } from './authentication.ts'
import { normalise } from './mapping/messages.ts'
import { redact } from './mapping/redaction.ts'
import { messageShape } from './shapes/message.ts'

type Json = Record<string, unknown>

/** What Vapi posts to us: verified, stripped of what must not be kept, and put in our words. */
export class VapiInbound implements Inbound {
  readonly #secret: string

  constructor(secret: string) {
    this.#secret = secret
  }

  receive(request: InboundRequest): InboundMessage {
    if (!carriesSecret(request.headers, this.#secret)) {
      throw new ProviderError('E_INBOUND_UNAUTHENTICATED', 'The message carries no valid secret.', {
        status: 401,
      })
    }
    return this.parse(redact(readJson(request.rawBody)))
  }

  parse(payload: unknown): InboundMessage {
    if (!isObject(payload)) throw unreadable('The message is not an object.')
    const parsed = messageShape.safeParse(isObject(payload.message) ? payload.message : payload)
    if (!parsed.success) throw unreadable('The message has no type.')
    return { ...normalise(parsed.data), payload }
  }
}

function readJson(rawBody: Uint8Array): Json {
  let body: unknown
  try {
    body = JSON.parse(new TextDecoder().decode(rawBody))
  } catch {
    throw unreadable('The message is not JSON.')
  }
  if (!isObject(body)) throw unreadable('The message is not an object.')
  return body
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function unreadable(sentence: string): ProviderError {
  return new ProviderError('E_INBOUND_UNREADABLE', sentence, { status: 400 })
}

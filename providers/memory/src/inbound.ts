import { createHash, timingSafeEqual } from 'node:crypto'
import {
  ProviderError,
  type DomainMessage,
  type Inbound,
  type InboundMessage,
  type InboundRequest,
} from '@kametrix/contracts'
import { isMessageKind, readMessage, referenceOf } from './messages.ts'

/**
 * Takes `{ type, message }` under a bearer secret: `type` is the kind of one of our own messages and
 * `message` the rest of it, instants in ISO 8601. Anything else in the body is left out.
 */
export class MemoryInbound implements Inbound {
  #secret: string | undefined

  /** Without a secret nothing is let in. */
  constructor(secret: string | undefined) {
    this.#secret = secret
  }

  receive({ headers, rawBody }: InboundRequest): InboundMessage {
    if (!this.#secret || !isSame(String(headers.authorization ?? ''), bearer(this.#secret))) {
      throw new ProviderError('E_INBOUND_UNAUTHENTICATED', 'The secret is wrong.', { status: 401 })
    }
    return this.parse(parseJson(Buffer.from(rawBody).toString('utf8')))
  }

  parse(payload: unknown): InboundMessage {
    return parseMessage(payload)
  }
}

export function parseMessage(payload: unknown): InboundMessage {
  const { type, message } = (payload ?? {}) as Record<string, unknown>
  if (typeof type !== 'string') {
    throw unreadable('It has no type.')
  }
  if (!isMessageKind(type)) {
    return { type, key: null, subject: null, payload: { type }, message: null }
  }
  const read = readMessage(type, message)
  if (read === null) {
    throw unreadable(`It is no ${type}.`)
  }
  return { type, ...referenceOf(read), payload: { type, message }, message: read }
}

/** The body of a message, as JSON would carry it. */
export function payloadOf({ kind, ...message }: DomainMessage): unknown {
  return JSON.parse(JSON.stringify({ type: kind, message }))
}

/** The request that carries a message: what the memory vendor would send. */
export function inboundRequest(message: DomainMessage, secret: string): InboundRequest {
  return {
    headers: { 'content-type': 'application/json', 'authorization': bearer(secret) },
    rawBody: Buffer.from(JSON.stringify(payloadOf(message))),
  }
}

function bearer(secret: string): string {
  return `Bearer ${secret}`
}

/** In a time that says nothing about where they differ. */
function isSame(given: string, expected: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest()
  return timingSafeEqual(digest(given), digest(expected))
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw unreadable('It is not JSON.', cause)
  }
}

function unreadable(reason: string, cause?: unknown): ProviderError {
  const message = `The message cannot be read. ${reason}`
  return new ProviderError('E_INBOUND_UNREADABLE', message, { status: 400, cause })
}

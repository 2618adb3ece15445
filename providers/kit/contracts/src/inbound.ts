import type { BillingMessage } from './billing.ts'
import type { VoiceMessage } from './voice/index.ts'

/** A vendor's HTTP request, as received. Header names are lower case. */
export interface InboundRequest {
  headers: Record<string, string | string[] | undefined>
  /** The bytes as they came. Signatures hold for these and for nothing parsed from them. */
  rawBody: Uint8Array
}

/** What to answer the vendor with. `body` is sent as JSON. */
export interface InboundResponse {
  status: number
  body: unknown
}

/** Messages that mean something to us, whatever the vendor. `null`: authentic, but of no interest. */
export type DomainMessage = VoiceMessage | BillingMessage

/**
 * One vendor message, verified and normalised.
 */
export interface InboundMessage {
  /** The vendor's own word for it: `end-of-call-report`, `checkout.session.completed`. */
  type: string
  /**
   * Under which the message counts once: two deliveries of the same fact have the same key.
   * `null` when it is not to be kept as a vendor event (interim transcripts, unknown types).
   */
  key: string | null
  /** Vendor's id of the thing it is about (a call, a checkout), to list messages by. */
  subject: string | null
  /** The message as JSON, with prompts, secrets and vendor tokens removed. Safe to store; `parse` reads it again. */
  payload: Record<string, unknown>
  message: DomainMessage | null
}

/**
 * The receiving end of a provider. Pure: no I/O, no state, no clock of its own.
 */
export interface Inbound {
  /**
   * Verifies the raw bytes, then parses them.
   * Throws `E_INBOUND_UNAUTHENTICATED` or `E_INBOUND_UNREADABLE`, with the `status` to answer.
   * A type nobody knows is not an error: `message` and `key` are null.
   */
  receive(request: InboundRequest): InboundMessage

  /** Parses a stored payload again (jobs, replays). Never verifies. Throws `E_INBOUND_UNREADABLE`. */
  parse(payload: unknown): InboundMessage
}

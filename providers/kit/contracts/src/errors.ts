/**
 * What a caller of a provider must do about a failure. There is nothing else to decide on:
 *
 * - `retry`      the vendor is away or busy; the same call may succeed later (see `retryAfterMs`)
 * - `reconnect`  the customer's grant or the operator's key no longer works; stop calling until it is renewed
 * - `tell-user`  the vendor understood and refused; show `message` to the person who asked
 * - `drop`       the thing is gone or was never there; forget it
 */
export type Remedy = 'retry' | 'reconnect' | 'tell-user' | 'drop'

/**
 * Every code a provider may fail with, and the one remedy that goes with it.
 */
export const REMEDIES = {
  /** Down, 5xx, timed out, connection lost. `ambiguous` says whether a write may have happened. */
  E_VENDOR_UNAVAILABLE: 'retry',
  /** Too many requests; `retryAfterMs` where the vendor named it. */
  E_VENDOR_RATE_LIMITED: 'retry',
  /** The operator's key is wrong or withdrawn. */
  E_VENDOR_KEY_REFUSED: 'reconnect',
  /** The customer withdrew the grant, or it expired for good (`invalid_grant`). */
  E_GRANT_LOST: 'reconnect',
  /** The vendor refused what was asked, in words meant for a person. */
  E_VENDOR_REFUSED: 'tell-user',
  /** No number in that area code; `hints` holds area codes that have some. */
  E_AREA_CODE_UNAVAILABLE: 'tell-user',
  /** A webhook address that we do not deliver to (private, loopback, plain http, …). */
  E_ADDRESS_REFUSED: 'tell-user',
  /** This provider cannot do that; `supports` flags say so beforehand. */
  E_NOT_SUPPORTED: 'tell-user',
  /** The vendor holds no such thing. */
  E_NOT_FOUND: 'drop',
  /** The vendor's answer did not have the shape its contract promises. */
  E_VENDOR_ANSWER_UNREADABLE: 'retry',
  /** An incoming message without a valid secret or signature. Nothing of it may be stored. */
  E_INBOUND_UNAUTHENTICATED: 'drop',
  /** An authentic message that is not what the vendor promises (no JSON, no type). */
  E_INBOUND_UNREADABLE: 'drop',
} as const satisfies Record<string, Remedy>

export type ProviderErrorCode = keyof typeof REMEDIES

export interface ProviderErrorDetails {
  /** The vendor's HTTP status, where there was an answer. For inbound messages: the status to answer with. */
  status?: number
  /** Milliseconds to wait before a retry, as the vendor asked. */
  retryAfterMs?: number
  /** True when a write may have happened although it failed (dropped connection, timeout, 5xx). */
  ambiguous?: boolean
  /** Alternatives the vendor offered, such as other area codes. */
  hints?: string[]
  cause?: unknown
}

/**
 * The one error that leaves a provider. `message` is a sentence for a person and
 * never contains secrets, tokens or whole vendor bodies.
 */
export class ProviderError extends Error {
  override readonly name = 'ProviderError'
  readonly code: ProviderErrorCode
  readonly remedy: Remedy
  readonly status: number | undefined
  readonly retryAfterMs: number | undefined
  readonly ambiguous: boolean
  readonly hints: string[]

  constructor(code: ProviderErrorCode, message: string, details: ProviderErrorDetails = {}) {
    super(message, { cause: details.cause })
    this.code = code
    this.remedy = REMEDIES[code]
    this.status = details.status
    this.retryAfterMs = details.retryAfterMs
    this.ambiguous = details.ambiguous ?? false
    this.hints = details.hints ?? []
  }
}

/** Outgoing webhooks: one signed HTTP request, by the Standard Webhooks specification. */

export interface Delivery {
  url: string
  /** `webhook-id`: the same on every attempt, no dot in it. */
  messageId: string
  /** The stored bytes; what is signed is what is sent. */
  body: string
  /** `whsec_…`; more than one while a secret is rotated. */
  secrets: string[]
  /** Instant of this attempt, `webhook-timestamp`. */
  attemptedAt: Date
}

export type DeliveryFailure =
  | 'address-refused' // the address guard said no, at saving or at connecting
  | 'unreachable' // DNS, TCP or TLS failed
  | 'timeout'
  | 'redirect' // redirects are not followed
  | 'rejected' // any other status than 2xx
  | 'gone' // 410: switch the endpoint off

export interface DeliveryOutcome {
  delivered: boolean
  failure: DeliveryFailure | null
  /** One sentence for the customer's console. */
  sentence: string
  httpStatus: number | null
  /** At most 20 kB. */
  responseBody: string
  durationMs: number
  /** From `Retry-After`. */
  retryAfterMs: number | null
}

export interface Webhooks {
  /** A new `whsec_` secret. */
  generateSecret(): string
  /** Throws `E_ADDRESS_REFUSED` for an address we would not deliver to. */
  checkAddress(url: string): Promise<void>
  /** Never throws for what the endpoint does: the outcome says it. At most 15 s. */
  deliver(delivery: Delivery): Promise<DeliveryOutcome>
}

import type { Webhooks } from '@kametrix/contracts'
import type { Harness } from '../support/harness.ts'

/** How a customer's endpoint behaves. */
export type EndpointBehaviour =
  | { kind: 'answers'; status: number; headers?: Record<string, string>; body?: string }
  /** Takes the request and answers after the provider's time limit only. */
  | { kind: 'too-slow' }
  /** Nobody listens at its address. */
  | { kind: 'unreachable' }

export interface ReceivedRequest {
  method: string
  /** Lower-case names. */
  headers: Record<string, string>
  /** The bytes as they came. */
  rawBody: Uint8Array
}

export interface Endpoint {
  url: string
  /** What it got so far, oldest first. */
  received(): Promise<ReceivedRequest[]> | ReceivedRequest[]
}

/** Endpoints for the webhooks contract. */
export interface WebhooksHarness extends Harness {
  /**
   * Configured so that it reaches the endpoints below (loopback and plain http allowed where they
   * need it), with a short time limit.
   */
  webhooks: Webhooks
  /** Configured as in production: nothing private, nothing unencrypted. */
  guarded: Webhooks
  openEndpoint(behaviour: EndpointBehaviour): Promise<Endpoint> | Endpoint
}

import type { DomainMessage, Inbound, InboundRequest } from '@kametrix/contracts'
import type { Harness } from '../support/harness.ts'

/** A message as the vendor would write it, before it is signed. */
export interface InboundSample {
  /** Names the sample in the test's title. */
  name: string
  body: string
  expected: {
    /** `InboundMessage.type` */
    type: string
    /** `message.kind`; null when it is of no interest to us. */
    kind: DomainMessage['kind'] | null
    /** False: `key` is null, the message is not kept as a vendor event. */
    kept: boolean
    subject: string | null
  }
  /** The same fact delivered again, as far as the vendor writes it differently then. */
  repeatedBody?: string
}

/** The vendor's side of the inbound contract. */
export interface InboundHarness extends Harness {
  inbound: Inbound
  /** The same provider, its secret not set: it lets nobody in. */
  createWithoutSecret(): Promise<Inbound> | Inbound
  /** The HTTP request the vendor makes for this body; `forged`: made by somebody who does not know the secret. */
  send(body: string, forged?: 'forged'): InboundRequest
  /** Prompts, secrets and vendor tokens that the samples carry. None may be in a payload. */
  secrets: string[]
}

export interface InboundSupport {
  /** The vendor signs the body. False: it sends a shared secret only, and a changed body cannot be told. */
  signedBody: boolean
}

import {
  ProviderError,
  type Inbound,
  type InboundMessage,
  type InboundRequest,
} from '@kametrix/contracts'
import Stripe from 'stripe'
import { toInboundMessage } from './events.ts'

/** Stripe's own default: how old a signature may be, against replays. */
const TOLERANCE_SECONDS = 300

export class StripeInbound implements Inbound {
  readonly #secret: string

  constructor(webhookSecret: string) {
    this.#secret = webhookSecret
  }

  receive(request: InboundRequest): InboundMessage {
    const signature = request.headers['stripe-signature']
    if (typeof signature !== 'string') throw unauthenticated()
    // The SDK cannot verify nothing.
    if (request.rawBody.length === 0) throw unreadable()
    return toInboundMessage(this.#open(request.rawBody, signature))
  }

  parse(payload: unknown): InboundMessage {
    return toInboundMessage(payload)
  }

  #open(rawBody: Uint8Array, signature: string): unknown {
    try {
      return Stripe.webhooks.constructEvent(rawBody, signature, this.#secret, TOLERANCE_SECONDS)
    } catch (cause) {
      if (cause instanceof Stripe.errors.StripeSignatureVerificationError) {
        throw unauthenticated(cause)
      }
      throw unreadable(cause)
    }
  }
}

function unauthenticated(cause?: unknown): ProviderError {
  return new ProviderError(
    'E_INBOUND_UNAUTHENTICATED',
    'The message carries no signature of ours, or an old one.',
    { status: 400, cause }
  )
}

function unreadable(cause?: unknown): ProviderError {
  return new ProviderError('E_INBOUND_UNREADABLE', 'The message is not a Stripe event.', {
    status: 400,
    cause,
  })
}

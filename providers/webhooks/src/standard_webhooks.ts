import {
  type Delivery,
  type DeliveryOutcome,
  ProviderError,
  type Webhooks,
} from '@kametrix/contracts'
import { AddressGuard } from './address_guard.ts'
import { answered, failed, refused } from './outcome.ts'
import { generateSecret, signedHeaders } from './signature.ts'
import { Transport } from './transport.ts'

interface StandardWebhooksOptions {
  allowLoopback: boolean
  /** For a whole delivery, from the name's lookup to the last byte of the answer. */
  timeoutMs: number
}

export class StandardWebhooks implements Webhooks {
  readonly #guard: AddressGuard
  readonly #transport: Transport

  constructor({ allowLoopback, timeoutMs }: StandardWebhooksOptions) {
    this.#guard = new AddressGuard(allowLoopback)
    this.#transport = new Transport(this.#guard.blockList, Math.min(timeoutMs, 15_000))
  }

  generateSecret() {
    return generateSecret()
  }

  async checkAddress(url: string) {
    const sentence = this.#guard.objectionTo(url) ?? (await this.#guard.objectionToHostOf(url))
    if (sentence) throw new ProviderError('E_ADDRESS_REFUSED', sentence)
  }

  /** The guard asks twice: about the address here, about what its name resolves to on connecting. */
  async deliver(delivery: Delivery): Promise<DeliveryOutcome> {
    const objection = this.#guard.objectionTo(delivery.url)
    if (objection) return refused(objection)
    const started = performance.now()
    const result = await this.#transport.post(
      new URL(delivery.url),
      signedHeaders(delivery),
      delivery.body
    )
    const durationMs = Math.round(performance.now() - started)
    return result.complete ? answered(result, durationMs) : failed(result, durationMs)
  }
}

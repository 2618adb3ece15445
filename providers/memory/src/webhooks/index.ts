import { createHmac, randomBytes } from 'node:crypto'
import {
  type ProviderError,
  type Delivery,
  type DeliveryOutcome,
  type Webhooks,
} from '@kametrix/contracts'
import { assertPublicAddress } from './address_guard.ts'
import { MemoryEndpoint, outcome, type EndpointBehaviour, type MemoryRequest } from './endpoint.ts'

const SECRET_PREFIX = 'whsec_'

export class MemoryWebhooks implements Webhooks {
  #endpoints = new Map<string, MemoryEndpoint>()

  /** An endpoint to deliver to. Any other address is unreachable. */
  openEndpoint(
    behaviour: EndpointBehaviour = { kind: 'answers', status: 200 },
    url = `https://hooks.example.com/${this.#endpoints.size + 1}`
  ): MemoryEndpoint {
    const endpoint = new MemoryEndpoint(url, behaviour)
    this.#endpoints.set(url, endpoint)
    return endpoint
  }

  generateSecret(): string {
    return SECRET_PREFIX + randomBytes(32).toString('base64')
  }

  async checkAddress(url: string): Promise<void> {
    assertPublicAddress(url)
  }

  async deliver(delivery: Delivery): Promise<DeliveryOutcome> {
    try {
      assertPublicAddress(delivery.url)
    } catch (error) {
      return outcome('address-refused', (error as ProviderError).message)
    }
    const endpoint = this.#endpoints.get(delivery.url)
    return endpoint
      ? endpoint.take(requestOf(delivery))
      : outcome('unreachable', 'Nobody listens at this address.')
  }
}

function requestOf({ messageId, body, secrets, attemptedAt }: Delivery): MemoryRequest {
  const timestamp = Math.floor(attemptedAt.getTime() / 1000)
  const content = `${messageId}.${timestamp}.${body}`
  return {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'webhook-id': messageId,
      'webhook-timestamp': String(timestamp),
      'webhook-signature': secrets.map((secret) => sign(content, secret)).join(' '),
    },
    rawBody: Buffer.from(body),
  }
}

function sign(content: string, secret: string): string {
  const key = Buffer.from(secret.slice(SECRET_PREFIX.length), 'base64')
  return `v1,${createHmac('sha256', key).update(content).digest('base64')}`
}

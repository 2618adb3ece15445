import { createServer, type IncomingHttpHeaders } from 'node:http'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { Webhook } from 'standardwebhooks'
import type { Data } from '../../.adonisjs/client/data.d.ts'
import type { Browser } from './browser.ts'
import type { Prop } from './stage.ts'
import type { Listener } from './timeline.ts'

/** A message that carried a valid signature. */
export interface Delivered {
  messageId: string
  type: string
  data: Record<string, unknown>
}

const EVENTS = ['call.started', 'call.ended', 'booking.created']

/** The customer's own software: takes our webhooks and believes nothing that is not signed. */
export class Receiver implements Prop {
  readonly delivered: Delivered[] = []
  readonly #server = createServer(async (request, response) => {
    const accepted = this.#accept(request.headers, await text(request))
    response.writeHead(accepted ? 204 : 400).end()
  })
  #verifier: Webhook | null = null

  async listen(): Promise<void> {
    this.#server.listen(0, '127.0.0.1')
    await once(this.#server, 'listening')
  }

  async register(browser: Browser, timeline: Listener): Promise<void> {
    const { port } = this.#server.address() as AddressInfo
    const url = `http://127.0.0.1:${port}/kametrix`
    const { webhook, secret } = await browser.post<{ webhook: Data.Webhook; secret: string }>(
      'webhooks',
      { url, events: EVENTS }
    )
    this.#verifier = new Webhook(secret)
    timeline.tell('webhook', { webhookId: webhook.id, url })
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections()
    this.#server.close()
  }

  #accept(headers: IncomingHttpHeaders, body: string): boolean {
    try {
      const signed = headers as Record<string, string>
      const { type, data } = this.#verifier!.verify(body, signed) as Omit<Delivered, 'messageId'>
      this.delivered.push({ messageId: signed['webhook-id']!, type, data })
      return true
    } catch {
      return false
    }
  }
}

export async function receiveWebhooks(): Promise<Receiver> {
  const receiver = new Receiver()
  await receiver.listen()
  return receiver
}

import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import type { Inbound, InboundMessage, InboundResponse } from '@kametrix/contracts'

export interface Received extends InboundMessage {
  /** As sent, before anything was taken out of it. */
  raw: string
}

type Reply = (message: InboundMessage) => InboundResponse | undefined

/**
 * The receiving end, in little: verifies and reads what the stand-in posts, keeps it, and answers
 * with what `reply` says, otherwise 200.
 */
export async function openDesk(inbound: Inbound, reply: Reply) {
  const received: Received[] = []
  const server = createServer(async (request, response) => {
    const rawBody = await buffer(request)
    let answer: InboundResponse = { status: 200, body: {} }
    try {
      const message = inbound.receive({ headers: request.headers, rawBody })
      received.push({ ...message, raw: rawBody.toString() })
      answer = reply(message) ?? answer
    } catch (error) {
      answer = { status: (error as { status?: number }).status ?? 500, body: {} }
    }
    response.writeHead(answer.status, { 'content-type': 'application/json' })
    response.end(JSON.stringify(answer.body))
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}/inbound/vapi`,
    received,
    async close() {
      server.closeAllConnections()
      await new Promise((done) => server.close(done))
    },
  }
}

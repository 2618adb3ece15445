import type { InboundRequest, InboundResponse } from '@kametrix/contracts'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'

type Answer = (request: InboundRequest) => InboundResponse

export interface Receiver {
  /** Absolute address of `POST /inbound/<provider>`. */
  urlOf(provider: string): string
  answer(provider: string, answer: Answer): void
  close(): Promise<void>
}

/** `POST /inbound/:provider` on a free loopback port. */
export async function startReceiver(): Promise<Receiver> {
  const answers = new Map<string, Answer>()
  const server = createServer(async (request, response) => {
    const answer = answers.get(request.url ?? '')
    const { status, body } = answer
      ? answer({ headers: request.headers, rawBody: await buffer(request) })
      : { status: 404, body: {} }
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`

  return {
    urlOf: (provider) => `${origin}/inbound/${provider}`,
    answer: (provider, answer) => answers.set(`/inbound/${provider}`, answer),
    async close() {
      const closed = once(server, 'close')
      server.close()
      server.closeAllConnections()
      await closed
    },
  }
}

import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import type { InboundRequest } from '@kametrix/contracts'

/** The install's receiving end: keeps what arrives, answers with `status`, once `ready` says so. */
export async function startReceiver() {
  const received: InboundRequest[] = []
  const receiver = { received, status: 200, ready: async () => {}, url: '', close }
  const server = createServer(async (request, response) => {
    received.push({ headers: request.headers, rawBody: await buffer(request) })
    await receiver.ready()
    response.writeHead(receiver.status).end('{}')
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  receiver.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/inbound/stripe`

  /** May be called again: some tests send the receiver away early. */
  async function close() {
    if (!server.listening) return
    const closed = once(server, 'close')
    server.close()
    server.closeAllConnections()
    await closed
  }
  return receiver
}

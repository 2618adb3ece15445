import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { StandInRequest, StandInResponse } from './plugin.ts'
import { readRequest } from './request.ts'

/** Answers a request; null cuts the connection. `gone` aborts when nobody waits any more. */
export type Answer = (request: StandInRequest, gone: AbortSignal) => Promise<StandInResponse | null>

interface LoopbackServer {
  /** `http://127.0.0.1:<port>` */
  origin: string
  close(): Promise<void>
}

/** One HTTP server on 127.0.0.1. Port 0 takes any free one. */
export async function listenOnLoopback(port: number, answer: Answer): Promise<LoopbackServer> {
  const server = createServer((incoming, outgoing) => void serve(incoming, outgoing, answer))
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', resolve)
  })
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        // One that was accepted while closing would be waited for until its client gives up.
        server.on('connection', (socket) => socket.destroy())
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

async function serve(incoming: IncomingMessage, outgoing: ServerResponse, answer: Answer) {
  const gone = new AbortController()
  outgoing.once('close', () => gone.abort())
  try {
    const response = await answer(await readRequest(incoming), gone.signal)
    if (response) write(outgoing, response)
    else incoming.socket.destroy()
  } catch (error) {
    if (!incoming.destroyed) {
      console.error('Sandbox: no answer to %s %s', incoming.method, incoming.url, error)
    }
    incoming.socket.destroy()
  }
}

function write(outgoing: ServerResponse, { status, headers, body }: StandInResponse) {
  const asIs = body === undefined || typeof body === 'string' || body instanceof Uint8Array
  outgoing
    .writeHead(status, { ...(!asIs && { 'content-type': 'application/json' }), ...headers })
    .end(asIs ? body : JSON.stringify(body))
}

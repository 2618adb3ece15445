import type { BlockList } from 'node:net'
import { Agent, request } from 'undici'
import { guardedConnector } from './guarded_connector.ts'
import { readBeginning } from './response_body.ts'

export interface Answer {
  complete: true
  status: number
  retryAfter: string | undefined
  body: string
}

/** `status` and `body` are what had arrived when it failed. */
export interface Breakdown {
  complete: false
  error: unknown
  status: number | null
  body: string
}

/** The only code that talks to endpoints. Redirects are not followed, nothing is decompressed. */
export class Transport {
  readonly #agent: Agent
  readonly #timeoutMs: number

  constructor(blockList: BlockList, timeoutMs: number) {
    this.#timeoutMs = timeoutMs
    this.#agent = new Agent({ connect: guardedConnector(blockList, timeoutMs) })
  }

  async post(url: URL, headers: Record<string, string>, body: string): Promise<Answer | Breakdown> {
    // One signal for everything: separate time limits would start anew with each byte that drips in.
    const signal = AbortSignal.timeout(this.#timeoutMs)
    const received: { status: number | null; body: string } = { status: null, body: '' }
    try {
      const response = await request(url, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'user-agent': 'Kametrix-Webhooks/1',
          ...headers,
        },
        body,
        signal,
        dispatcher: this.#agent,
      })
      received.status = response.statusCode
      await readBeginning(response.body, (text) => {
        received.body += text
      })
      const retryAfter = response.headers['retry-after']?.toString()
      return { complete: true, status: response.statusCode, retryAfter, body: received.body }
    } catch (error) {
      return { complete: false, error, ...received }
    }
  }
}

import { Agent, request } from 'node:http'
import { Refusal } from '../support/output.ts'

export interface Load {
  url: string
  headers: Record<string, string>
  /** Made before the clock starts. */
  bodies: string[]
  connections: number
}

/** Posts every body once over kept-alive connections. Gives answered requests a second; refuses anything but 200. */
export async function post({ url, headers, bodies, connections }: Load): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  const waiting = bodies.values()
  const began = performance.now()
  try {
    await Promise.all(
      Array.from({ length: connections }, async () => {
        for (const body of waiting) await postOne(url, headers, agent, body)
      })
    )
    return bodies.length / ((performance.now() - began) / 1000)
  } finally {
    agent.destroy()
  }
}

function postOne(url: string, headers: Record<string, string>, agent: Agent, body: string) {
  return new Promise<void>((resolve, reject) => {
    const outgoing = request(url, {
      method: 'POST',
      agent,
      headers: {
        ...headers,
        'content-type': 'application/json',
        'content-length': Buffer.byteLength(body),
      },
    })
    outgoing.on('error', reject)
    outgoing.on('response', (answer) => {
      answer.resume()
      if (answer.statusCode !== 200) {
        return reject(new Refusal(`${url} answered ${answer.statusCode} under load.`))
      }
      answer.on('end', resolve)
    })
    outgoing.end(body)
  })
}

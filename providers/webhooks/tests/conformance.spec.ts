import { createServer } from 'node:net'
import { once } from 'node:events'
import { registerWebhooksConformance } from '@kametrix/conformance'
import { test } from '@japa/runner'
import { guarded, openBins, unguarded } from './support.ts'

registerWebhooksConformance({
  test,
  async create() {
    const bins = await openBins()
    let opened = 0
    return {
      webhooks: await unguarded(),
      guarded: await guarded(),
      close: () => bins.close(),
      async openEndpoint(behaviour) {
        const bin = `endpoint-${(opened += 1)}`
        const url = behaviour.kind === 'unreachable' ? await deserted() : bins.url(bin)
        if (behaviour.kind === 'answers') await bins.answer(bin, { ...behaviour })
        if (behaviour.kind === 'too-slow') await bins.answer(bin, { delayMs: 60_000 })
        return {
          url,
          received: async () =>
            (await bins.received(bin)).map(({ headers, body }) => ({
              method: 'POST',
              headers,
              rawBody: Buffer.from(body),
            })),
        }
      },
    }
  },
})

/** A port that was free a moment ago. */
async function deserted(): Promise<string> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as { port: number }
  server.close()
  await once(server, 'close')
  return `http://127.0.0.1:${port}/`
}

import type { Webhooks } from '@kametrix/contracts'
import { startSandbox } from '@kametrix/sandbox'
import type { Received } from '../sandbox/bins.ts'
import standIn from '../sandbox/index.ts'
import provider from '../src/index.ts'

/** Configured as in production. */
export const guarded: () => Promise<Webhooks> = () => provider.contracts.webhooks({ baseUrl: '' })

/** Reaches loopback, waits for a short time only. */
export const unguarded: () => Promise<Webhooks> = () =>
  provider.contracts.webhooks({ baseUrl: '', allowLoopback: 'true', timeoutMs: '500' })

/** The request bin, and what to do with it. */
export async function openBins() {
  const sandbox = await startSandbox({ standIns: [standIn], publicUrl: 'http://localhost:3333' })
  return {
    sandbox,
    url: (bin: string) => `${sandbox.origins.webhooks}/bin/${bin}`,
    answer: (bin: string, behaviour: object) =>
      sandbox.act('webhooks', 'answer', { bin, ...behaviour }),
    received: async (bin: string) => (await sandbox.act('webhooks', 'list', { bin })) as Received[],
    close: () => sandbox.close(),
  }
}

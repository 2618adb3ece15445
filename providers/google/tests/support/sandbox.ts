import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Exchange, type Fault, startSandbox } from '@kametrix/sandbox'
import standIn from '../../sandbox/index.ts'

export const DEMO = 'demo@example.com'

export type TestGoogle = Awaited<ReturnType<typeof startGoogle>>

/** A stand-in of its own, seeded, with everything that it was asked. */
export async function startGoogle() {
  const folder = await mkdtemp(join(tmpdir(), 'google-'))
  const recordTo = join(folder, 'exchanges.jsonl')
  const sandbox = await startSandbox({
    standIns: [standIn],
    publicUrl: 'http://localhost:3333',
    recordTo,
  })
  const baseUrl = sandbox.origins.google!

  return {
    baseUrl,
    clock: sandbox.clock,
    options: { baseUrl, clientId: 'kametrix-client', clientSecret: 'kametrix-client-secret' },
    inspect: () => sandbox.inspect().find(({ id }) => id === 'google')!.inspections,
    reset: () => sandbox.reset(),
    inject: (fault: Fault) => sandbox.inject('google', fault),
    clearFaults: () => sandbox.clearFaults(),
    act: <T>(action: string, input: unknown) => sandbox.act('google', action, input) as Promise<T>,
    /** Requests whose `METHOD /path` contains `part`, in order. */
    async requests(part: string): Promise<Exchange[]> {
      const lines = (await readFile(recordTo, 'utf8').catch(() => '')).split('\n').filter(Boolean)
      return lines
        .map((line) => JSON.parse(line) as Exchange)
        .filter(({ method, path }) => `${method} ${path}`.includes(part))
    },
    async close() {
      await sandbox.close()
      await rm(folder, { recursive: true })
    },
  }
}

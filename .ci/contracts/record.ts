import { discoverStandIns, startSandbox, type Exchange } from '@kametrix/sandbox'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startReceiver } from './drive/receiver.ts'
import type { Drive } from './drive/setting.ts'

/** Drives the adapters against their stand-ins, and returns every exchange there was. */
export async function record(root: string, drives: Drive[]): Promise<Exchange[]> {
  const folder = await mkdtemp(join(tmpdir(), 'contracts-'))
  const recordTo = join(folder, 'exchanges.jsonl')
  const receiver = await startReceiver()
  const sandbox = await startSandbox({
    standIns: await discoverStandIns(root),
    publicUrl: 'http://localhost:3333',
    recordTo,
  })
  try {
    for (const drive of drives) await drive({ sandbox, receiver })
    const lines = (await readFile(recordTo, 'utf8')).trim().split('\n')
    return lines.map((line) => JSON.parse(line))
  } finally {
    await sandbox.close()
    await receiver.close()
    await rm(folder, { recursive: true })
  }
}

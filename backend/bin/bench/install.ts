import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseEnv } from 'node:util'
import type { Prop } from '../demo/stage.ts'
import { until } from '../demo/until.ts'
import { ROOT } from '../support/paths.ts'
import { freePort } from '../support/ports.ts'
import { endProcess, identify } from '../support/processes.ts'

export interface Install extends Prop {
  url: string
  /** Of npm; what it started are its descendants. */
  pid: number
  /** From the command to the first answer that it is ready. */
  startedInMs: number
}

const LOOK_EVERY_MS = 20
const GRACE_MS = 20_000

/** `npm start` as a person types it, in sandbox mode on a data directory of its own. */
export async function npmStart(dataDirectory: string, signal: AbortSignal): Promise<Install> {
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const env = {
    ...ownSettingsUnset(),
    PATH: process.env.PATH,
    HOME: process.env.HOME,
    KAMETRIX_MODE: 'sandbox',
    DATA_DIR: dataDirectory,
    PORT: String(port),
  }
  const began = performance.now()
  const child = spawn('npm', ['start'], { cwd: ROOT, env, stdio: 'ignore', detached: true })
  const identity = identify(child.pid!)!
  const close = () => endProcess(identity, GRACE_MS)
  try {
    await until('npm start did not get ready', () => isReady(url, signal), LOOK_EVERY_MS)
  } catch (error) {
    await close()
    throw error
  }
  return { url, pid: identity.pid, startedInMs: performance.now() - began, close }
}

async function isReady(url: string, signal: AbortSignal): Promise<boolean> {
  signal.throwIfAborted()
  const answer = await fetch(`${url}/health/ready`).catch(() => null)
  return answer?.ok ?? false
}

/** What this machine's `.env` says is not what is measured. */
function ownSettingsUnset(): Record<string, string> {
  const file = join(ROOT, '.env')
  const names = existsSync(file) ? Object.keys(parseEnv(readFileSync(file, 'utf8'))) : []
  return Object.fromEntries(names.map((name) => [name, '']))
}

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { readInstall } from '../support/environment.ts'
import { Refusal } from '../support/output.ts'
import { BACKEND } from '../support/paths.ts'
import { freePort } from '../support/ports.ts'
import { endProcess, identify } from '../support/processes.ts'
import type { Prop } from './stage.ts'
import { until } from './until.ts'

export interface ServerPlan {
  databaseUrl: string
  dataDirectory: string
  /** Settings beyond the usual. */
  env?: NodeJS.ProcessEnv
}

export interface OwnServer extends Prop {
  url: string
  pid: number
}

const INHERITED = ['PATH', 'HOME', 'TMPDIR', 'LANG', 'NODE_EXTRA_CA_CERTS']
const GRACE_MS = 10_000
const KEPT_OUTPUT = 4_000

/** The built server in sandbox mode, on a free port. It inherits no vendor's key: it meets stand-ins only. */
export async function startServer(plan: ServerPlan): Promise<OwnServer> {
  const { databaseUrl, dataDirectory } = plan
  const port = await freePort()
  const inherited = INHERITED.map((name) => [name, process.env[name]])
  const { env } = readInstall('production', {
    ...Object.fromEntries(inherited),
    KAMETRIX_MODE: 'sandbox',
    MIGRATE_ON_BOOT: '1',
    DATA_DIR: dataDirectory,
    DATABASE_URL: databaseUrl,
    PORT: String(port),
    ...plan.env,
  })
  const leash = pathToFileURL(join(BACKEND, 'bin/support/leash.ts')).href
  const script = join(BACKEND, 'build/bin/server.js')
  const child = spawn(process.execPath, ['--import', leash, script], {
    cwd: BACKEND,
    env,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    detached: true,
  })
  let output = ''
  const keep = (chunk: Buffer) => (output = `${output}${chunk}`.slice(-KEPT_OUTPUT))
  child.stdout!.on('data', keep)
  child.stderr!.on('data', keep)
  await once(child, 'spawn')

  const identity = identify(child.pid!)!
  const close = () => endProcess(identity, GRACE_MS)
  const url = `http://localhost:${port}`
  try {
    await until('the server did not get ready', () => isReady(url, () => child.exitCode))
  } catch (error) {
    await close()
    throw new Refusal(`${(error as Error).message}\n${output}`, { cause: error })
  }
  return { url, pid: child.pid!, close }
}

async function isReady(url: string, exitCode: () => number | null): Promise<boolean> {
  const code = exitCode()
  if (code !== null) throw new Refusal(`the server ended with exit code ${code}.`)
  const answer = await fetch(`${url}/health/ready`).catch(() => null)
  return answer?.ok ?? false
}

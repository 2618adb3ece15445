import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseEnv } from 'node:util'
import { dataDirectory } from './data_directory.ts'
import { Refusal, say } from './output.ts'
import { ROOT } from './paths.ts'
import { productionProblems } from './production_rules.ts'
import { sandboxSecrets } from './secrets.ts'

const LOOPBACK = ['127.0.0.1', 'localhost', '::1']

/** Everything a child of ours is told, but for the database's address. */
export interface Install {
  env: NodeJS.ProcessEnv
  dataDirectory: string
  /** Null: the embedded PostgreSQL. */
  databaseUrl: string | null
}

/** Reads the settings, from the environment and the repository's `.env`, and fills in what has a default. */
export function readInstall(
  nodeEnv: 'production' | 'development',
  env: NodeJS.ProcessEnv = readSettings()
): Install {
  const mode = env.KAMETRIX_MODE ?? 'sandbox'
  if (mode !== 'sandbox' && mode !== 'production') {
    throw new Refusal(`KAMETRIX_MODE is "${mode}". Set it to sandbox or production.`)
  }
  const data = dataDirectory(env)
  return {
    dataDirectory: data,
    databaseUrl: env.DATABASE_URL ?? null,
    env: {
      ...(mode === 'production' ? productionDefaults(env) : sandboxDefaults(env, data)),
      ...env,
      ...(mode === 'sandbox' && { HOST: sandboxHost(env) }),
      KAMETRIX_MODE: mode,
      NODE_ENV: nodeEnv,
      DATA_DIR: data,
      // The framework looks for a `.env` of its own; ours is at the root and already read.
      ENV_PATH: data,
    },
  }
}

/** What is set but empty counts as not set. */
function readSettings(): NodeJS.ProcessEnv {
  const file = join(ROOT, '.env')
  const fromFile = existsSync(file) ? parseEnv(readFileSync(file, 'utf8')) : {}
  const all = Object.entries({ ...fromFile, ...process.env })
  return Object.fromEntries(all.filter(([, value]) => value !== ''))
}

function sandboxDefaults(env: NodeJS.ProcessEnv, data: string): NodeJS.ProcessEnv {
  const port = env.PORT ?? '3333'
  return {
    ...sandboxSecrets(data),
    PORT: port,
    APP_URL: `http://localhost:${port}`,
  }
}

/** The sandbox's logins are known to everybody: it stays on this machine unless told otherwise. */
function sandboxHost({ HOST, SANDBOX_PUBLIC }: NodeJS.ProcessEnv): string {
  if (SANDBOX_PUBLIC === '1' || SANDBOX_PUBLIC === 'true') return HOST ?? '0.0.0.0'
  if (HOST && !LOOPBACK.includes(HOST)) {
    say(`HOST=${HOST} is not used: the sandbox is for this machine only, unless SANDBOX_PUBLIC=1.`)
  }
  return HOST && LOOPBACK.includes(HOST) ? HOST : '127.0.0.1'
}

function productionDefaults(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const problems = productionProblems(env)
  if (problems.length > 0) {
    throw new Refusal(
      `production cannot start:\n${problems.map((line) => `  - ${line}`).join('\n')}`
    )
  }
  return { PORT: '3333', HOST: '0.0.0.0' }
}

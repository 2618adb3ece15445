import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseEnv } from 'node:util'

export interface Secrets {
  APP_KEY: string
  SECRETS_KEYS: string
}

/** The sandbox's keys: made once, then always the same, readable by their owner alone. */
export function sandboxSecrets(dataDirectory: string): Secrets {
  const file = join(dataDirectory, 'secrets.env')
  if (!existsSync(file)) {
    const lines = ['APP_KEY', 'SECRETS_KEYS'].map((name) => `${name}=${newKey()}\n`)
    writeFileSync(file, lines.join(''), { mode: 0o600, flag: 'wx' })
  }
  return parseEnv(readFileSync(file, 'utf8')) as unknown as Secrets
}

function newKey(): string {
  return randomBytes(32).toString('base64url')
}

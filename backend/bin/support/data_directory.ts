import { createHash } from 'node:crypto'
import { chmodSync, existsSync, mkdirSync, realpathSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { say } from './output.ts'
import { ROOT } from './paths.ts'

/** PostgreSQL refuses to run as root; as root it runs as this user, `nobody`. */
export const NOBODY = 65534
export const SYSTEM_HOME = '/var/lib/kametrix'

export function isRoot(): boolean {
  return process.getuid?.() === 0
}

/** Whether a user who owns nothing on the way can reach this path. */
export function canOthersEnter(path: string): boolean {
  let folder = resolve(path)
  while (!existsSync(folder)) folder = dirname(folder)
  folder = realpathSync(folder)
  for (;;) {
    if ((statSync(folder).mode & 0o001) === 0) return false
    if (folder === dirname(folder)) return true
    folder = dirname(folder)
  }
}

/** Made if needed, and open to pass through whatever the umask says. */
export function makeFolder(path: string): string {
  if (!existsSync(path)) {
    makeFolder(dirname(path))
    mkdirSync(path)
    chmodSync(path, 0o755)
  }
  return path
}

/**
 * Where this install keeps what it must not lose: the database and the generated keys.
 * `DATA_DIR`, else `.data` in the repository. As root, where the embedded PostgreSQL could not
 * reach that, a folder of its own under `/var/lib/kametrix`.
 */
export function dataDirectory(env: NodeJS.ProcessEnv): string {
  const wanted = resolve(ROOT, env.DATA_DIR || '.data')
  if (env.DATABASE_URL || !isRoot() || canOthersEnter(wanted)) return makeFolder(wanted)

  const moved = join(SYSTEM_HOME, createHash('sha256').update(wanted).digest('hex').slice(0, 12))
  say(
    `PostgreSQL does not run as root, and other users cannot enter ${wanted}: the data is kept in ${moved}.`
  )
  return makeFolder(moved)
}

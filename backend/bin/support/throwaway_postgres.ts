import { chmodSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { canOthersEnter, isRoot, makeFolder, SYSTEM_HOME } from './data_directory.ts'
import { startPostgres, stopPostgres } from './postgres.ts'
import type { SetupOptions } from './postgres_setup.ts'
import { identify } from './processes.ts'

export interface ThrowawayPostgres {
  url: string
  /** A data directory of its own, gone afterwards as well. */
  dataDirectory: string
  /** Stops it and removes everything. */
  discard(): Promise<void>
}

const PREFIX = 'kametrix-throwaway-'

/** A PostgreSQL for one run, on any free port, and forgotten. Fast, unless it is to be as durable as an install's. */
export async function throwawayPostgres(
  options: SetupOptions = { durable: false }
): Promise<ThrowawayPostgres> {
  const home =
    isRoot() && !canOthersEnter(tmpdir()) ? makeFolder(join(SYSTEM_HOME, 'tmp')) : tmpdir()
  await discardAbandoned(home)
  const dataDirectory = mkdtempSync(join(home, `${PREFIX}${process.pid}-`))
  chmodSync(dataDirectory, 0o755)
  const postgres = await startPostgres(dataDirectory, options)
  return {
    url: postgres.url,
    dataDirectory,
    async discard() {
      await postgres.stop()
      rmSync(dataDirectory, { recursive: true, force: true })
    },
  }
}

/** What runs that were killed could not clean up. */
async function discardAbandoned(home: string): Promise<void> {
  for (const name of readdirSync(home)) {
    const pid = new RegExp(`^${PREFIX}(\\d+)-`).exec(name)?.[1]
    const folder = join(home, name)
    if (!pid || identify(Number(pid)) || statSync(folder).uid !== process.getuid?.()) continue
    await stopPostgres(folder)
    rmSync(folder, { recursive: true, force: true })
  }
}

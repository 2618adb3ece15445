import type { Install } from './environment.ts'
import { startPostgres } from './postgres.ts'
import { PostgresLeases } from './postgres_leases.ts'

export interface Database {
  url: string
  /** Call when done with it. The embedded one stops if nobody else uses it. */
  release(): Promise<void>
}

export interface ReleaseRule {
  /** Leave it as it was found: one that was running before us stays. */
  keepIfFound: boolean
}

/** The install's database, running: the one that `DATABASE_URL` names, else the embedded one. */
export async function openDatabase(install: Install, rule: ReleaseRule): Promise<Database> {
  if (install.databaseUrl) return { url: install.databaseUrl, release: async () => {} }

  const leases = new PostgresLeases(install.dataDirectory)
  leases.take()
  const postgres = await startPostgres(install.dataDirectory)
  return {
    url: postgres.url,
    async release() {
      const alone = leases.giveBack()
      if (alone && (postgres.startedHere || !rule.keepIfFound)) await postgres.stop()
    },
  }
}

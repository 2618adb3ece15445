import { join } from 'node:path'
import { say } from './output.ts'
import { startPostgres } from './postgres.ts'
import { postgresState } from './postgres_state.ts'

const EVERY_MS = 1_000

/**
 * Starts the embedded PostgreSQL again whenever it went down without being asked to.
 * `onAddress` is told when its old port was taken meanwhile.
 */
export function watchPostgres(
  dataDirectory: string,
  url: string,
  onAddress: (url: string) => void
): { end(): Promise<void> } {
  let current = url
  let busy: Promise<void> | null = null

  const check = async () => {
    if (postgresState(join(dataDirectory, 'postgres')).is !== 'down') return
    say('PostgreSQL went down; starting it again.')
    const postgres = await startPostgres(dataDirectory)
    if (postgres.url !== current) onAddress((current = postgres.url))
  }
  const timer = setInterval(() => {
    busy ??= check()
      .catch((error: Error) => say(error.message))
      .finally(() => (busy = null))
  }, EVERY_MS)

  return {
    async end() {
      clearInterval(timer)
      await busy
    },
  }
}

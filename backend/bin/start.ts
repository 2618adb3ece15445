/**
 * `npm start`: everything on one port. Owns the database and one child that serves,
 * works and hosts the sandbox; the child is back whenever it dies.
 */
import { join } from 'node:path'
import { buildWhatChanged } from './support/build.ts'
import { openDatabase } from './support/database.ts'
import { readInstall, type Install } from './support/environment.ts'
import { KeptChild } from './support/kept_child.ts'
import type { Lock } from './support/lock.ts'
import { main, Refusal } from './support/output.ts'
import { BACKEND } from './support/paths.ts'
import { isFree } from './support/ports.ts'
import { watchPostgres } from './support/postgres_watch.ts'
import { untilAskedToStop, type StopRequest } from './support/stop_signals.ts'
import { takeSupervisorLock } from './support/supervisor_lock.ts'

const GRACE_MS = 10_000

await main(async () => {
  const install = readInstall('production')
  const lock = await takeSupervisorLock(install.dataDirectory)
  await refuseTakenPort(install)

  const request = untilAskedToStop()
  const building = buildWhatChanged(request.signal)
  // Looked at below; a database that fails first must not make it an unhandled one.
  building.catch(() => {})
  const database = await openDatabase(install, { keepIfFound: false })
  try {
    await building
    return await serve(install, database.url, lock, request)
  } catch (error) {
    if (request.signal.aborted) return 0
    throw error
  } finally {
    await database.release()
  }
})

/** Until asked to stop. Resolves with the code to end with. */
async function serve(install: Install, url: string, lock: Lock, request: StopRequest) {
  let databaseUrl = url
  let exitCode = 0

  const server = new KeptChild({
    script: join(BACKEND, 'build/bin/server.js'),
    cwd: BACKEND,
    env: () => ({ ...install.env, DATABASE_URL: databaseUrl, MIGRATE_ON_BOOT: '1' }),
    onStart: (child) => lock.nameChild(child),
    onRefusal(code) {
      exitCode = code
      request.stop()
    },
  })
  const watch = install.databaseUrl
    ? null
    : watchPostgres(install.dataDirectory, url, (newUrl) => {
        databaseUrl = newUrl
        server.restart()
      })

  if (!request.signal.aborted) server.start()
  await request.made
  request.onRepeat(() => server.kill())

  await watch?.end()
  await server.stop(GRACE_MS)
  return exitCode
}

async function refuseTakenPort({ env }: Install): Promise<void> {
  if (await isFree(Number(env.PORT), env.HOST!)) return
  throw new Refusal(
    `port ${env.PORT} is taken by another program. Stop it, or set PORT to a free one.`
  )
}

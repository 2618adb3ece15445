/**
 * `npm run ace -- <command>`: an ace command with the install's settings and database.
 *
 * From source, so that it works before the first build and offers the generators too.
 * `--database-url` starts the embedded PostgreSQL if need be, prints its address and leaves it running.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { openDatabase } from './support/database.ts'
import { readInstall } from './support/environment.ts'
import { main } from './support/output.ts'
import { BACKEND } from './support/paths.ts'
import { startPostgres } from './support/postgres.ts'

const args = process.argv.slice(2)

await main(async () => {
  const install = readInstall('development')
  if (args[0] === '--database-url') {
    const url = install.databaseUrl ?? (await startPostgres(install.dataDirectory)).url
    console.log(url)
    return 0
  }

  const database = await openDatabase(install, { keepIfFound: true })
  try {
    return await runAce({ ...install.env, DATABASE_URL: database.url })
  } finally {
    await database.release()
  }
})

async function runAce(env: NodeJS.ProcessEnv): Promise<number> {
  const child = spawn(process.execPath, ['ace.js', ...args], {
    cwd: BACKEND,
    env,
    stdio: 'inherit',
  })
  // A Ctrl-C reaches the child by itself; SIGTERM has to be handed on. We wait for its end in either case.
  process.on('SIGINT', () => {})
  process.on('SIGTERM', () => child.kill('SIGTERM'))
  const [code] = (await once(child, 'exit')) as [number | null]
  return code ?? 1
}

/**
 * `npm run ace -- <command>`: an ace command with the install's settings and database.
 *
 * From source, so that it works before the first build and offers the generators too.
 * `--database-url` starts the embedded PostgreSQL if need be, prints its address and leaves it running.
 */
import { runAce } from './support/ace.ts'
import { openDatabase } from './support/database.ts'
import { readInstall } from './support/environment.ts'
import { main } from './support/output.ts'
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
    return await runAce(args, { ...install.env, DATABASE_URL: database.url })
  } finally {
    await database.release()
  }
})

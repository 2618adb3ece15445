/** `npm run dev`: the same install, from source, reloading what is edited. */
import { runAce } from './support/ace.ts'
import { openDatabase } from './support/database.ts'
import { readInstall } from './support/environment.ts'
import { main } from './support/output.ts'
import { untilAskedToStop } from './support/stop_signals.ts'
import { takeSupervisorLock } from './support/supervisor_lock.ts'

await main(async () => {
  const install = readInstall('development')
  await takeSupervisorLock(install.dataDirectory)
  const request = untilAskedToStop()
  // Outside the process that is restarted on an edit, so that a restart never meets a dying database.
  const database = await openDatabase(install, { keepIfFound: false })
  try {
    if (request.signal.aborted) return 0
    const env = { ...install.env, DATABASE_URL: database.url, MIGRATE_ON_BOOT: '1' }
    return await runAce(['serve', '--hmr'], env)
  } finally {
    await database.release()
  }
})

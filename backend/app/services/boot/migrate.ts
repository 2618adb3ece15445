import { MigrationRunner } from '@adonisjs/lucid/migration'
import { PgBoss } from 'pg-boss'
import queueConfig from '#config/queue'
import type { ApplicationService } from '@adonisjs/core/types'

/** Brings our tables, then the queue's, up to date. Safe to run twice and at once: both take a lock. */
export async function migrate(app: ApplicationService) {
  const db = await app.container.make('lucid.db')
  const runner = new MigrationRunner(db, app, {
    direction: 'up',
    connectionName: 'owner',
    dryRun: false,
  })
  await runner.run()
  // The runner's own close() would end every connection of the process.
  await db.manager.close('owner')
  if (runner.error) throw runner.error
  await migrateQueue(app)
}

async function migrateQueue(app: ApplicationService) {
  const boss = new PgBoss({
    connectionString: queueConfig.migrationConnectionString,
    schema: queueConfig.schema,
    supervise: false,
    schedule: false,
    max: 2,
  })
  boss.on('error', () => {})
  await boss.start()
  await boss.stop({ graceful: false })
  const queue = await app.container.make('queue')
  await queue.provision()
}

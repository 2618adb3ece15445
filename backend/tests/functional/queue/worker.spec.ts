import app from '@adonisjs/core/services/app'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout } from 'node:timers/promises'

/** `queue:work` as an install runs it, on the database of the tests. */
async function startWorker() {
  const sandbox = await app.container.make('sandbox')
  const child = spawn(process.execPath, ['ace.js', 'queue:work'], {
    cwd: app.makePath(),
    stdio: 'ignore',
    env: {
      ...process.env,
      NODE_ENV: 'production',
      SANDBOX_URL: (await sandbox.locate())!.controlUrl,
    },
  })
  const ended = once(child, 'close')
  return async () => {
    child.kill('SIGTERM')
    await ended
  }
}

/** When somebody last looked for what its minute has brought. */
async function lastLook(): Promise<Date | null> {
  const { rows } = await db.rawQuery('SELECT cron_on FROM pgboss.version')
  return rows[0].cron_on
}

test.group('A worker of its own', () => {
  test('has the clock: what is due by the minute is started by it', async ({ assert, cleanup }) => {
    await db.rawQuery('UPDATE pgboss.version SET cron_on = NULL')
    cleanup(await startWorker())
    while (!(await lastLook())) await setTimeout(50)
    assert.isNotNull(await lastLook())
  })
})

import { test } from '@japa/runner'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { KeptChild, SETTINGS_REFUSED } from '../../../bin/support/kept_child.ts'
import { endProcess, identify } from '../../../bin/support/processes.ts'
import { listenForReports } from './fixtures/reports.ts'

const fixture = (name: string) => join(import.meta.dirname, 'fixtures', name)

async function keep(cleanup: (undo: () => void) => void, extra: NodeJS.ProcessEnv = {}) {
  const reports = await listenForReports()
  const env: NodeJS.ProcessEnv = { ...process.env, ...extra, REPORT_TO: reports.url }
  const { promise: refused, resolve } = Promise.withResolvers<number>()
  const child = new KeptChild({
    script: fixture('child.ts'),
    cwd: import.meta.dirname,
    env: () => env,
    onStart: () => {},
    onRefusal: resolve,
  })
  cleanup(() => {
    child.kill()
    reports.close()
  })
  child.start()
  return { child, reports, env, refused }
}

test.group('Kept child', () => {
  test('is started again when it ends by itself', async ({ assert, cleanup }) => {
    const { reports } = await keep(cleanup)
    const first = await reports.next('exit 3')
    const second = await reports.next()
    assert.notEqual(second.pid, first.pid)
    assert.isNull(identify(first.pid))
  })

  test('is started again when it is killed', async ({ assert, cleanup }) => {
    const { reports } = await keep(cleanup)
    const first = await reports.next()
    process.kill(first.pid, 'SIGKILL')
    assert.notEqual((await reports.next()).pid, first.pid)
  })

  test('is given the settings of the moment it starts at', async ({ assert, cleanup }) => {
    const { child, reports, env } = await keep(cleanup, { DATABASE_URL: 'before' })
    assert.equal((await reports.next()).address, 'before')
    env.DATABASE_URL = 'after'
    child.restart()
    assert.equal((await reports.next()).address, 'after')
  })

  test('stays away once it refused its settings', async ({ assert, cleanup }) => {
    const { reports, refused } = await keep(cleanup)
    const { pid } = await reports.next(`exit ${SETTINGS_REFUSED}`)
    assert.equal(await refused, SETTINGS_REFUSED)
    assert.isNull(identify(pid))
  })

  test('ends when asked, and is not started again', async ({ assert, cleanup }) => {
    const { child, reports } = await keep(cleanup)
    const { pid } = await reports.next()
    await child.stop(10_000)
    assert.isNull(identify(pid))
  })

  test('is killed when it does not end in time', async ({ assert, cleanup }) => {
    const { child, reports } = await keep(cleanup, { STUBBORN: '1' })
    const { pid } = await reports.next()
    await child.stop(50)
    assert.isNull(identify(pid))
  })

  test('does not outlive a parent that was killed', async ({ assert, cleanup }) => {
    const reports = await listenForReports()
    const env = { ...process.env, REPORT_TO: reports.url }
    const parent = spawn(process.execPath, [fixture('parent.ts')], { env, stdio: 'ignore' })
    cleanup(() => reports.close())
    const child = identify((await reports.next()).pid)!
    parent.kill('SIGKILL')
    await once(parent, 'exit')
    const { promise: gone, resolve } = Promise.withResolvers<void>()
    const watch = setInterval(() => identify(child.pid) ?? resolve(), 20)
    cleanup(async () => {
      clearInterval(watch)
      await endProcess(child, 0)
    })
    await gone
    assert.isNull(identify(child.pid))
  })
})

import { test } from '@japa/runner'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isLock, takeLock, type Lock } from '../../../bin/support/lock.ts'
import { PostgresLeases } from '../../../bin/support/postgres_leases.ts'
import { identify } from '../../../bin/support/processes.ts'

function scratch(cleanup: (undo: () => void) => void): string {
  const folder = mkdtempSync(join(tmpdir(), 'kametrix-locks-'))
  cleanup(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

async function deadProcess() {
  const child = spawn(process.execPath, ['--eval', 'setInterval(() => {}, 60_000)'])
  await once(child, 'spawn')
  const identity = identify(child.pid!)!
  child.kill('SIGKILL')
  await once(child, 'exit')
  return identity
}

test.group('Locks', () => {
  test('a second taker is told who holds it, until it is given back', ({ assert, cleanup }) => {
    const file = join(scratch(cleanup), 'lock')
    const first = takeLock(file) as Lock
    const second = takeLock(file)
    assert.isFalse(isLock(second))
    assert.deepInclude(second, { pid: process.pid })
    first.release()
    assert.isTrue(isLock(takeLock(file)))
  })

  test('one that a killed process left is taken, and names its orphan', async ({
    assert,
    cleanup,
  }) => {
    const file = join(scratch(cleanup), 'lock')
    const child = identify(process.pid)!
    writeFileSync(file, JSON.stringify({ ...(await deadProcess()), child }))
    const lock = takeLock(file) as Lock
    assert.deepEqual(lock.abandonedBy?.child, child)
  })

  test('a number that was given to another process meanwhile holds nothing', ({
    assert,
    cleanup,
  }) => {
    const file = join(scratch(cleanup), 'lock')
    writeFileSync(file, JSON.stringify({ pid: process.pid, started: 'long ago' }))
    assert.isTrue(isLock(takeLock(file)))
  })
})

test.group('Leases of the database', () => {
  test('the last to leave is told so', ({ assert, cleanup }) => {
    const leases = new PostgresLeases(scratch(cleanup))
    leases.take()
    assert.isTrue(leases.giveBack())
  })

  test('somebody who still runs counts, somebody who was killed does not', async ({
    assert,
    cleanup,
  }) => {
    const folder = scratch(cleanup)
    const leases = new PostgresLeases(folder)
    const other = spawn(process.execPath, ['--eval', 'setInterval(() => {}, 60_000)'])
    await once(other, 'spawn')
    const lease = join(folder, 'postgres-users', String(other.pid))
    writeFileSync(lease, JSON.stringify(identify(other.pid!)))

    leases.take()
    assert.isFalse(leases.giveBack())
    other.kill('SIGKILL')
    await once(other, 'exit')
    assert.isTrue(leases.giveBack())
  })
})

import { test } from '@japa/runner'
import { mkdtempSync, chmodSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { once } from 'node:events'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { startPostgres } from '../../../bin/support/postgres.ts'
import { endProcess, identify } from '../../../bin/support/processes.ts'

const FAST = { durable: false }

function dataDirectory(cleanup: (undo: () => void) => void): string {
  const folder = mkdtempSync(join(tmpdir(), 'kametrix-postgres-'))
  chmodSync(folder, 0o755)
  cleanup(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

async function ask(url: string, sql: string) {
  const client = new pg.Client(url)
  await client.connect()
  const { rows } = await client.query(sql)
  await client.end()
  return rows
}

const pidFile = (folder: string) => join(folder, 'postgres/postmaster.pid')
const postmaster = (folder: string) => Number(readFileSync(pidFile(folder), 'utf8').split('\n')[0])

test.group('Embedded PostgreSQL', () => {
  test('is set up once, and found again with its data, at the same address', async ({
    assert,
    cleanup,
  }) => {
    const folder = dataDirectory(cleanup)
    const first = await startPostgres(folder, FAST)
    await ask(first.url, "create table kept (word text); insert into kept values ('still here')")
    await first.stop()

    const second = await startPostgres(folder, FAST)
    cleanup(() => second.stop())
    assert.isTrue(second.startedHere)
    assert.equal(second.url, first.url)
    assert.deepEqual(await ask(second.url, 'select word from kept'), [{ word: 'still here' }])
  })

  test('is taken over when it already runs', async ({ assert, cleanup }) => {
    const folder = dataDirectory(cleanup)
    const first = await startPostgres(folder, FAST)
    cleanup(() => first.stop())
    const second = await startPostgres(folder, FAST)
    assert.isFalse(second.startedHere)
    assert.equal(second.url, first.url)
  })

  test('two that start it at once end up on one server', async ({ assert, cleanup }) => {
    const folder = dataDirectory(cleanup)
    const both = await Promise.all([startPostgres(folder, FAST), startPostgres(folder, FAST)])
    cleanup(() => both[0].stop())
    assert.equal(both[0].url, both[1].url)
  })

  test('comes back after it was killed', async ({ assert, cleanup }) => {
    const folder = dataDirectory(cleanup)
    const first = await startPostgres(folder, FAST)
    const identity = identify(postmaster(folder))!
    process.kill(identity.pid, 'SIGKILL')
    await endProcess(identity, 5_000)

    const second = await startPostgres(folder, FAST)
    cleanup(() => second.stop())
    assert.isTrue(second.startedHere)
    assert.deepEqual(await ask(second.url, 'select 1 as one'), [{ one: 1 }])
    assert.equal(second.url, first.url)
  })

  test('is not misled when the number of a killed one belongs to somebody else now', async ({
    assert,
    cleanup,
  }) => {
    const folder = dataDirectory(cleanup)
    const first = await startPostgres(folder, FAST)
    const lines = readFileSync(pidFile(folder), 'utf8').split('\n')
    await first.stop()
    writeFileSync(pidFile(folder), [process.pid, ...lines.slice(1)].join('\n'))

    const second = await startPostgres(folder, FAST)
    cleanup(() => second.stop())
    assert.isTrue(second.startedHere)
  })

  test('moves to another port when its own was taken meanwhile', async ({ assert, cleanup }) => {
    const folder = dataDirectory(cleanup)
    const first = await startPostgres(folder, FAST)
    await first.stop()
    const squatter = createServer().listen(Number(new URL(first.url).port), '127.0.0.1')
    await once(squatter, 'listening')
    cleanup(() => void squatter.close())

    const second = await startPostgres(folder, FAST)
    cleanup(() => second.stop())
    assert.notEqual(second.url, first.url)
    assert.deepEqual(await ask(second.url, 'select 1 as one'), [{ one: 1 }])
  })

  test('asks for a password, and only listens on this machine', async ({ assert, cleanup }) => {
    const postgres = await startPostgres(dataDirectory(cleanup), FAST)
    cleanup(() => postgres.stop())
    const wrong = new URL(postgres.url)
    wrong.password = 'guessed'
    await assert.rejects(() => ask(wrong.href, 'select 1'), /password authentication failed/)
    const addresses = await ask(postgres.url, 'show listen_addresses')
    assert.deepEqual(addresses, [{ listen_addresses: '127.0.0.1' }])
  })
})

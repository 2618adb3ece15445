import { test } from '@japa/runner'
import { appendFileSync, existsSync } from 'node:fs'
import { join } from 'node:path'
import { identify } from '../../../bin/support/processes.ts'
import { stopPostgres } from '../../../bin/support/postgres.ts'
import { ending, gone, makeRepository } from './fixtures/repository.ts'

async function repositoryFor(cleanup: (undo: () => Promise<void>) => void) {
  const repository = await makeRepository()
  const started: ReturnType<typeof repository.start>[] = []
  cleanup(async () => {
    for (const child of started) child.kill('SIGKILL')
    await stopPostgres(join(repository.folder, '.data'))
    repository.remove()
  })
  const start = (command: 'start' | 'dev' = 'start') => {
    const child = repository.start(command)
    started.push(child)
    return child
  }
  return { repository, start }
}

test.group('Supervisor', (group) => {
  group.each.timeout(120_000)

  test('serves after one command, and leaves no process behind when stopped', async ({
    assert,
    cleanup,
  }) => {
    const { repository, start } = await repositoryFor(cleanup)
    const supervisor = start()
    const over = ending(supervisor)
    const server = await repository.answering()
    const postmaster = await repository.postmaster()

    supervisor.kill('SIGINT')
    assert.equal((await over).code, 0)
    assert.isNull(identify(server))
    assert.isNull(identify(postmaster))
    assert.isFalse(existsSync(join(repository.folder, '.data/supervisor.lock')))
  })

  test('leaves no server behind while developing, stopped or killed', async ({
    assert,
    cleanup,
  }) => {
    const { repository, start } = await repositoryFor(cleanup)
    for (const [signal, code] of [['SIGKILL', null] as const, ['SIGTERM', 0] as const]) {
      const supervisor = start('dev')
      const over = ending(supervisor)
      const server = await repository.answering()
      supervisor.kill(signal)
      assert.equal((await over).code, code)
      await gone(server)
    }
  })

  test('brings back a server and a database that were killed', async ({ assert, cleanup }) => {
    const { repository, start } = await repositoryFor(cleanup)
    start()
    const first = await repository.answering()
    process.kill(first, 'SIGKILL')
    const second = await repository.answering(first)
    assert.notEqual(second, first)

    const postmaster = await repository.postmaster()
    process.kill(postmaster, 'SIGKILL')
    assert.notEqual(await repository.postmaster(postmaster), postmaster)
  })

  test('is the only one on its data', async ({ assert, cleanup }) => {
    const { repository, start } = await repositoryFor(cleanup)
    start()
    const server = await repository.answering()
    const { code, said } = await ending(start())
    assert.equal(code, 1)
    assert.include(said, 'already running on')
    assert.equal(await repository.answering(), server)
  })

  test('takes over after a predecessor that was killed', async ({ assert, cleanup }) => {
    const { repository, start } = await repositoryFor(cleanup)
    const killed = start()
    const orphan = await repository.answering()
    const postmaster = await repository.postmaster()
    killed.kill('SIGKILL')

    const supervisor = start()
    const over = ending(supervisor)
    const server = await repository.answering(orphan)
    assert.isNull(identify(orphan))
    assert.equal(await repository.postmaster(), postmaster, 'the database was not restarted')

    supervisor.kill('SIGTERM')
    assert.equal((await over).code, 0)
    assert.isNull(identify(server))
    assert.isNull(identify(postmaster))
  })

  test('builds what changed, and nothing else', async ({ assert, cleanup }) => {
    const { repository, start } = await repositoryFor(cleanup)
    const run = async () => {
      const supervisor = start()
      const over = ending(supervisor)
      await repository.answering()
      supervisor.kill('SIGTERM')
      return (await over).said
    }
    assert.include(await run(), 'building the backend')
    assert.notInclude(await run(), 'building')
    appendFileSync(join(repository.folder, 'frontend/page.ts'), '\n')
    const third = await run()
    assert.include(third, 'building the frontend')
    assert.notInclude(third, 'building the backend')
  })
})

import { test } from '@japa/runner'
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readInstall } from '../../../bin/support/environment.ts'

function settings(cleanup: (undo: () => void) => void, extra: NodeJS.ProcessEnv = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'kametrix-environment-'))
  cleanup(() => rmSync(folder, { recursive: true, force: true }))
  return { DATA_DIR: join(folder, 'data'), DATABASE_URL: 'postgres://db/kametrix', ...extra }
}

test.group('Environment of an install', () => {
  test('with nothing set it is a sandbox for this machine alone', ({ assert, cleanup }) => {
    const { env } = readInstall('production', settings(cleanup))
    assert.containSubset(env, {
      KAMETRIX_MODE: 'sandbox',
      NODE_ENV: 'production',
      HOST: '127.0.0.1',
      PORT: '3333',
      APP_URL: 'http://localhost:3333',
    })
  })

  test('its keys are made once, for its owner alone', ({ assert, cleanup }) => {
    const own = settings(cleanup)
    const first = readInstall('production', own)
    const second = readInstall('development', own)
    assert.isAtLeast(first.env.APP_KEY!.length, 32)
    assert.notEqual(first.env.APP_KEY, first.env.SECRETS_KEYS)
    assert.equal(second.env.APP_KEY, first.env.APP_KEY)
    assert.equal(second.env.SECRETS_KEYS, first.env.SECRETS_KEYS)
    const { mode } = statSync(join(first.dataDirectory, 'secrets.env'))
    assert.equal(mode & 0o777, 0o600)
  })

  test('HOST alone does not open the sandbox to others, SANDBOX_PUBLIC does', ({
    assert,
    cleanup,
  }) => {
    const host = (extra: NodeJS.ProcessEnv) =>
      readInstall('production', settings(cleanup, extra)).env.HOST
    assert.equal(host({ HOST: '0.0.0.0' }), '127.0.0.1')
    assert.equal(host({ SANDBOX_PUBLIC: '0' }), '127.0.0.1')
    assert.equal(host({ SANDBOX_PUBLIC: '1' }), '0.0.0.0')
    assert.equal(host({ SANDBOX_PUBLIC: '1', HOST: '192.0.2.1' }), '192.0.2.1')
  })

  test('what is set wins over what would be made up', ({ assert, cleanup }) => {
    const own = settings(cleanup, { PORT: '4000', APP_KEY: 'mine', APP_URL: 'http://example.com' })
    const { env } = readInstall('production', own)
    assert.containSubset(env, { PORT: '4000', APP_KEY: 'mine', APP_URL: 'http://example.com' })
  })

  test('production with anything missing is refused, and nothing is made up', ({
    assert,
    cleanup,
  }) => {
    const own = settings(cleanup, { KAMETRIX_MODE: 'production' })
    assert.throws(() => readInstall('production', own), /APP_KEY is not set[^]+SECRETS_KEYS/)
  })

  test('a mode nobody knows is refused', ({ assert, cleanup }) => {
    const own = settings(cleanup, { KAMETRIX_MODE: 'staging' })
    assert.throws(() => readInstall('production', own), /sandbox or production/)
  })
})

import { glob, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import app from '@adonisjs/core/services/app'
import { test } from '@japa/runner'
import { SCOPE_NAMES } from '#policies/scopes'
import { OUTBOUND_EVENTS } from '#services/webhooks/payloads'
import { jobs } from '#start/jobs'

const BACKEND = app.appRoot.pathname
const ROOT = join(BACKEND, '..')

/** First cells of a reference's tables: what it describes. */
async function described(name: string, form: RegExp): Promise<string[]> {
  const text = await readFile(join(ROOT, 'docs/reference', `${name}.md`), 'utf8')
  const cells = [...text.matchAll(/^\| `([^`]+)`/gm)].map(([, cell]) => cell)
  return cells.filter((cell) => form.test(cell)).sort()
}

async function sources(pattern: string): Promise<string> {
  const texts: string[] = []
  for await (const path of glob(pattern, { cwd: ROOT })) {
    texts.push(await readFile(join(ROOT, path), 'utf8'))
  }
  return texts.join('\n')
}

function named(text: string, pattern: RegExp): string[] {
  return [...new Set([...text.matchAll(pattern)].map(([, name]) => name))].sort()
}

test.group('The references and the code', () => {
  test('every setting of the application is described, and none that it does not have', async ({
    assert,
  }) => {
    const known = named(await sources('backend/start/env.ts'), /^ {2}([A-Z_]+):/gm)
    const early = named(await sources('backend/bin/**/*.ts'), /\b([A-Z]+_[A-Z_]+)\b/g)
    const words = await described('env', /^[A-Z_]+$/)
    assert.isAbove(known.length, 20)
    assert.includeMembers(words, known)
    assert.includeMembers([...known, ...early], words)
  })

  test('every error code is described, and none that nobody throws', async ({ assert }) => {
    const thrown = named(await sources('backend/app/**/*.ts'), /'(E_[A-Z_]+[A-Z])'/g)
    const vendors = named(
      await sources('providers/kit/contracts/src/errors.ts'),
      /^ {2}(E_[A-Z_]+):/gm
    )
    assert.isAbove(vendors.length, 10)
    const codes = [...new Set([...thrown, ...vendors])].sort()
    assert.deepEqual(await described('errors', /^E_/), codes)
  })

  test('every scope of a key is described, and none that there is not', async ({ assert }) => {
    assert.deepEqual(await described('authentication', /^[a-z]+:[a-z]+$/), [...SCOPE_NAMES].sort())
  })

  test('every event that can be chosen is described, once', async ({ assert }) => {
    assert.deepEqual(await described('events', /^[a-z.]+$/), [...OUTBOUND_EVENTS].sort())
  })

  test('every job is described with its retries and its hours', async ({ assert }) => {
    const text = await readFile(join(ROOT, 'docs/reference/jobs.md'), 'utf8')
    const rows = text.split('\n').filter((line) => line.startsWith('| `'))
    const written = rows.map((line) => {
      const [, name, , retries, delay, cron] = line.split('|').map((cell) => cell.trim())
      return [name, retries, delay, cron].map((cell) => cell.replaceAll('`', '')).join(' ')
    })
    const registered = jobs.map(({ name, retries, retryDelay, cron }) =>
      [name, retries, retries > 0 ? `${retryDelay} s` : '', cron ?? ''].join(' ')
    )
    assert.sameMembers(written, registered)
  })

  test('no link between documents leads nowhere', async ({ assert }) => {
    for await (const path of glob('{README.md,docs/**/*.md}', { cwd: ROOT })) {
      const text = await readFile(join(ROOT, path), 'utf8')
      const links = named(text, /\]\(((?!https?:|\/)[^)#\s]+)[^)]*\)/g)
      for (const link of links) {
        const target = join(ROOT, path, '..', link)
        const found = await Array.fromAsync(glob(target))
        assert.isNotEmpty(found, `${path} links to ${link}`)
      }
    }
  })
})

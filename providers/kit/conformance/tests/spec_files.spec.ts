import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { test } from '@japa/runner'
import type { TestContext } from '@japa/runner/core'
import { specFiles } from '../bin/spec_files.ts'

test.group('Runner | which specs run', () => {
  test('every spec below a folder’s tests, in order', async ({ assert, cleanup }) => {
    const root = await folderWith(cleanup, [
      'vendor/tests/b.spec.ts',
      'vendor/tests/deep/a.spec.ts',
      'kit/clock/tests/c.spec.ts',
    ])
    assert.deepEqual(await namesOf(root, []), ['c.spec.ts', 'b.spec.ts', 'a.spec.ts'])
    assert.deepEqual(await namesOf(root, ['kit/clock']), ['c.spec.ts'])
  })

  test('nothing else: helpers, sources, installed packages', async ({ assert, cleanup }) => {
    const root = await folderWith(cleanup, [
      'vendor/tests/one.spec.ts',
      'vendor/tests/support.ts',
      'vendor/src/two.spec.ts',
      'vendor/node_modules/other/tests/three.spec.ts',
    ])
    assert.deepEqual(await namesOf(root, []), ['one.spec.ts'])
  })

  test('a folder without specs is a mistake, not a success', async ({ assert, cleanup }) => {
    const root = await folderWith(cleanup, ['vendor/src/index.ts'])
    await assert.rejects(() => specFiles(root, ['vendor']), /No tests/)
  })
})

async function folderWith(cleanup: TestContext['cleanup'], files: string[]): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'specs-'))
  cleanup(() => rm(root, { recursive: true }))
  for (const file of files) {
    await mkdir(dirname(join(root, file)), { recursive: true })
    await writeFile(join(root, file), '')
  }
  return root
}

async function namesOf(root: string, folders: string[]): Promise<string[]> {
  const files = await specFiles(root, folders)
  return files.map((url) => url.pathname.split('/').at(-1)!)
}

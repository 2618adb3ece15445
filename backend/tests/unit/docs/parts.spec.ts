import { glob, readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { test } from '@japa/runner'
import { siteRoot } from '#config/site'

/** They make up the frame around every page: no page picks them. */
const OF_THE_FRAME = ['NavLink', 'Wordmark']

async function names(pattern: string) {
  const files = await Array.fromAsync(glob(pattern, { cwd: siteRoot }))
  return files.map((file) => basename(file).replace(/\.\w+$/, ''))
}

test.group('The guide to building pages', () => {
  test('shows every part, on a page of its own and in words', async ({ assert }) => {
    const guide = await readFile(join(siteRoot, '../docs/guides/design.md'), 'utf8')
    const shown: string[] = []
    for await (const file of glob('src/features/parts/*.astro', { cwd: siteRoot })) {
      const text = await readFile(join(siteRoot, file), 'utf8')
      shown.push(...[...text.matchAll(/<Part\s+name="(\w+)"/g)].map(([, name]) => name!))
    }
    const parts = await names('src/components/ui/*.{astro,tsx}')
    assert.isAbove(parts.length, 15)
    const missing = parts.filter((name) => !shown.includes(name) && !OF_THE_FRAME.includes(name))
    assert.deepEqual(missing, [], 'not on /parts: frontend/src/features/parts')
    const unsaid = parts.filter((name) => !new RegExp(`\\b${name}s?\\b`).test(guide))
    assert.deepEqual(unsaid, [], 'not in docs/guides/design.md')
  })
})

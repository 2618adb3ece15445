import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from '@japa/runner'
import { siteRoot } from '#config/site'
import { openFullBook } from '#tests/support/book/full_book'
import { giveBack } from '#tests/support/numbers'
import { firstLoadOf } from '#tests/support/pages/first_load'
import { visitorsOf } from '#tests/support/pages/visitors'
import { visitsOf, type Visit } from '#tests/support/pages/visits'

const KB = 1000
const LIMITS: Record<Visit['who'], number> = {
  anonymous: 15 * KB,
  owner: 90 * KB,
  operator: 15 * KB,
}

test.group('What a page loads first', () => {
  test('is at most 15 kB of script before the door, and no React; 90 kB behind it', async ({
    assert,
    cleanup,
  }) => {
    const book = await openFullBook()
    cleanup(() => giveBack(book.number))
    const visitors = await visitorsOf(book)
    const findings: string[] = []
    let [heaviest, withReact] = [0, 0]
    for (const { address, name, who } of await visitsOf(book)) {
      const html = await (await visitors[who].open(address)).text()
      const { bytes, hasReact } = await firstLoadOf(html, join(siteRoot, 'dist/client'))
      heaviest = Math.max(heaviest, bytes)
      if (hasReact) withReact += 1
      if (bytes > LIMITS[who]) findings.push(`${name}: ${bytes} of ${LIMITS[who]} bytes`)
      if (hasReact && who !== 'owner') findings.push(`${name}: loads React`)
    }
    assert.deepEqual(findings, [])
    // Every page chooses its theme, and one waits with React: nothing of either would mean a blind scale.
    assert.isAbove(heaviest, 0)
    assert.isAbove(withReact, 0)
  })

  test('is weighed with everything that it imports, and what stands in the page itself', async ({
    assert,
    cleanup,
  }) => {
    const client = mkdtempSync(join(tmpdir(), 'kametrix-client-'))
    cleanup(() => rmSync(client, { recursive: true }))
    const write = (name: string, text: string) => writeFileSync(join(client, name), text)
    const noise = (bytes: number) => `"${randomBytes(bytes / 2).toString('hex')}"`
    write('a.js', `import{b}from"./b.js";import("./later.js");`)
    write('b.js', `import"./react.js";${noise(8 * KB)}`)
    write('react.js', 'Symbol.for("react.transitional.element")')
    write('later.js', noise(50 * KB))

    const page = `<script>${noise(4 * KB)}</script><astro-island component-url="/a.js"></astro-island>`
    const { bytes, scripts, hasReact } = await firstLoadOf(page, client)
    assert.deepEqual(scripts, ['/a.js', '/b.js', '/react.js'])
    assert.isTrue(hasReact)
    assert.isAbove(bytes, 6 * KB)
    assert.isBelow(bytes, 12 * KB)
  })
})

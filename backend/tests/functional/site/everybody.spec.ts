import { readdir } from 'node:fs/promises'
import { test } from '@japa/runner'
import { docsRoot } from '#tests/support/pages/docs'
import { pagesForEverybody, type PageForEverybody } from '#tests/support/pages/everybody'
import { Visitor } from '#tests/support/api/visitor'

const GERMAN = /^\/de(\/|$)/

function twinOf(path: string) {
  if (GERMAN.test(path)) return path.replace(GERMAN, '/').replace(/(.)\/$/, '$1')
  return path === '/' ? '/de' : `/de${path}`
}

function contentsOf(html: string, pattern: RegExp) {
  return [...html.matchAll(pattern)].map(([, found]) => found!)
}

test.group('Pages for everybody', (group) => {
  let pages: PageForEverybody[]
  group.setup(async () => {
    pages = await pagesForEverybody()
  })

  test('are there in both languages, and say in which they are', ({ assert }) => {
    assert.isAbove(pages.length, 40)
    for (const { path, html } of pages) {
      const language = GERMAN.test(path) ? 'de' : 'en'
      assert.include(html, `<html lang="${language}">`, path)
      assert.isTrue(
        pages.some((one) => one.path === twinOf(path)),
        `${path} has no twin`
      )
    }
  })

  test('have a title and a description of their own', ({ assert }) => {
    const seen = new Map<string, string>()
    for (const { path, html } of pages) {
      const [title] = contentsOf(html, /<title>(.+?)<\/title>/g)
      const [description] = contentsOf(html, /<meta name="description" content="(.+?)"/g)
      assert.isAbove(title?.length ?? 0, 12, path)
      assert.isAbove(description?.length ?? 0, 30, path)
      assert.notEqual(seen.get(title!), path, `${path} is called like another page`)
      assert.isFalse(seen.has(title!), `${path} is called like ${seen.get(title!)}`)
      seen.set(title!, path)
    }
  })

  test('name their address and that of their twin as this install is reached', ({ assert }) => {
    const origin = process.env.APP_URL!.replace(/\/$/, '')
    for (const { path, html } of pages) {
      const [english, german] = GERMAN.test(path) ? [twinOf(path), path] : [path, twinOf(path)]
      const link = (rel: string, to: string) =>
        assert.include(html, `<link rel="${rel} href="${origin}${to}">`, path)
      link('canonical"', path)
      link('alternate" hreflang="en"', english)
      link('alternate" hreflang="de"', german)
      link('alternate" hreflang="x-default"', english)
      assert.match(html, new RegExp(`og:image" content="${origin}/social-(en|de)\\.png"`), path)
      assert.notInclude(html, '.invalid', path)
    }
  })

  test('set no cookie and load nothing from elsewhere', ({ assert }) => {
    for (const { path, html, cookies } of pages) {
      assert.deepEqual(cookies, [], path)
      assert.notMatch(
        html,
        /<(script|img|link rel="stylesheet"|iframe)[^>]+(src|href)="https?:/,
        path
      )
    }
  })

  test('lead somewhere with every link, down to the heading', async ({ assert }) => {
    const visitor = new Visitor()
    const bodies = new Map(pages.map(({ path, html }) => [path, html]))
    const dead: string[] = []
    for (const { path, html } of pages) {
      for (const href of new Set(contentsOf(html, /<a [^>]*?href="([^"]+)"/g))) {
        if (/^(https:\/\/|mailto:)/.test(href)) continue
        const [target, heading] = href.replace(/\?.*$/, '').split('#') as [string, string?]
        const to = target || path
        if (!bodies.has(to)) {
          const { status } = await visitor.open(to)
          bodies.set(to, status < 400 ? 'reached' : '')
        }
        const isThere = !heading || bodies.get(to)!.includes(`id="${heading}"`)
        if (!bodies.get(to) || !isThere) dead.push(`${path}: ${href}`)
      }
    }
    assert.deepEqual(dead, [])
  })

  test('are what search engines are told to read, but for templates', async ({ assert }) => {
    const visitor = new Visitor()
    const robots = await (await visitor.open('/robots.txt')).text()
    assert.include(robots, `Sitemap: ${process.env.APP_URL}/sitemap.xml`)
    const listed = contentsOf(
      await (await visitor.open('/sitemap.xml')).text(),
      /<loc>(.+?)<\/loc>/g
    )
    const wanted = pages.filter(({ html }) => !html.includes('content="noindex"'))
    assert.sameMembers(
      listed.map((address) => new URL(address).pathname),
      wanted.map(({ path }) => path)
    )
  })

  test('come from documents that both languages have', async ({ assert }) => {
    for (const folder of ['help', 'legal']) {
      const [en, de] = await Promise.all(
        ['en', 'de'].map((language) => readdir(`${docsRoot}/${folder}/${language}`))
      )
      assert.sameMembers(de!, en!, folder)
    }
  })
})

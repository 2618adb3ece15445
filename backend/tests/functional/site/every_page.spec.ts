import { test } from '@japa/runner'
import { openFullBook, type Book } from '#tests/support/book/full_book'
import { unvisited, visitsOf } from '#tests/support/pages/visits'
import { visitorsOf } from '#tests/support/pages/visitors'
import { giveBack } from '#tests/support/numbers'
import { work } from '#tests/support/town'

let book: Book

test.group('The list of pages', (group) => {
  group.setup(async () => {
    book = await openFullBook()
    await work()
    return () => giveBack(book.number)
  })

  test('has every page of the sources and the router, and each answers whom it is for', async ({
    assert,
  }) => {
    assert.deepEqual(await unvisited(book), [], 'Say how to open it: tests/support/pages')

    const visitors = await visitorsOf(book)
    const unanswered: string[] = []
    for (const { address, who } of await visitsOf(book)) {
      const { status } = await visitors[who].open(address)
      const isMissing = address === '/nowhere'
      if (status !== (isMissing ? 404 : 200)) unanswered.push(`${address}: ${status}`)
    }
    assert.deepEqual(unanswered, [])
  })

  test('has none with a link that leads nowhere', async ({ assert }) => {
    const visitors = await visitorsOf(book)
    const followed = new Set<string>()
    const dead: string[] = []
    for (const { address, name, who } of await visitsOf(book)) {
      const html = await (await visitors[who].open(address)).text()
      for (const link of linksIn(html)) {
        // One of a kind is enough: a list has many calls.
        const kind = `${who} ${link.replace(/[0-9a-f-]{36}/g, 'id')}`
        if (followed.has(kind)) continue
        followed.add(kind)
        const { status } = await visitors[who].open(link)
        if (status >= 400) dead.push(`${name} leads to ${link}: ${status}`)
      }
    }
    assert.deepEqual(dead, [])
  })
})

function linksIn(html: string): string[] {
  const links = html.matchAll(/<a\b[^>]*\shref="(\/[^"#]*)/g)
  return [...links].map(([, link]) => link!.replaceAll('&amp;', '&'))
}

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

  test('has every page of the sources and the router', async ({ assert }) => {
    assert.deepEqual(await unvisited(book), [], 'Say how to open it: tests/support/pages')
  })

  test('has pages that answer whom they are for, and lead nowhere that does not', async ({
    assert,
  }) => {
    const visitors = await visitorsOf(book)
    const visits = await visitsOf(book)
    const seen = new Set(visits.map(({ who, address }) => kindOf(who, address)))
    const dead: string[] = []
    for (const { address, name, who } of visits) {
      const page = await visitors[who].open(address)
      const isMissing = address === '/nowhere'
      if (page.status !== (isMissing ? 404 : 200)) dead.push(`${address}: ${page.status}`)
      for (const link of linksIn(await page.text())) {
        if (seen.has(kindOf(who, link))) continue
        seen.add(kindOf(who, link))
        const { status } = await visitors[who].open(link)
        if (status >= 400) dead.push(`${name} leads to ${link}: ${status}`)
      }
    }
    assert.deepEqual(dead, [])
  }).timeout(120_000)
})

/** One of a kind is enough: a list has many calls. */
function kindOf(who: string, address: string): string {
  return `${who} ${address.replace(/[0-9a-f-]{36}/g, 'id')}`
}

function linksIn(html: string): string[] {
  const links = html.matchAll(/<a\b[^>]*\shref="(\/[^"#]*)/g)
  return [...links].map(([, link]) => link!.replaceAll('&amp;', '&'))
}

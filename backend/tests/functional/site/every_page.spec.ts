import { test } from '@japa/runner'
import { openFullBook } from '#tests/support/book/full_book'
import { unvisited, visitsOf } from '#tests/support/pages/visits'
import { visitorsOf } from '#tests/support/pages/visitors'
import { giveBack } from '#tests/support/numbers'
import { work } from '#tests/support/town'

test.group('The list of pages', () => {
  test('has every page of the sources and the router, and each answers whom it is for', async ({
    assert,
    cleanup,
  }) => {
    const book = await openFullBook()
    cleanup(() => giveBack(book.number))
    await work()
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
})

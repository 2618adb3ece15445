import type { Browser, Page } from 'playwright'
import { giveBack } from '#tests/support/numbers'
import { openFullBook, type Book } from '#tests/support/book/full_book'
import { bringAxe } from '#tests/support/browser/inspect'
import { complaintsOf, signIn } from '#tests/support/browser/site'
import { visitsOf, type Visit } from '#tests/support/pages/visits'
import { work } from '#tests/support/town'

export const PHONE = { width: 360, height: 740 }
/** A page has to fit this width without scrolling sideways, as at 400 % zoom: WCAG 2.2, 1.4.10. */
export const NARROW = { width: 320, height: 740 }
export const DESK = { width: 1440, height: 900 }

let book: Book

/** An install with something on every page; run as a group's setup. */
export async function fillEveryPage() {
  book = await openFullBook()
  await work()
  return () => giveBack(book.number)
}

export async function visitsFor(who: Visit['who']) {
  return (await visitsOf(book)).filter((visit) => visit.who === who)
}

/** Two browsers at once: there are many pages. */
export async function shared(visits: Visit[], judge: (visits: Visit[]) => Promise<string[]>) {
  const halves = [0, 1].map((half) => visits.filter((_, index) => index % 2 === half))
  return (await Promise.all(halves.map(judge))).flat()
}

export async function open(browser: Browser, who: Visit['who'], language: 'en' | 'de') {
  const context = await browser.newContext({ reducedMotion: 'reduce', locale: language })
  await bringAxe(context)
  const complaints = complaintsOf(context)
  const page = await context.newPage()
  const person = {
    owner: language === 'de' ? book.germanOwner : book.user,
    operator: language === 'de' ? book.germanOperator : book.operator,
  }
  if (who !== 'anonymous') await signIn(page, person[who].email, 'correct horse battery')
  return { page, complaints, close: () => context.close() }
}

/** What every page has, whatever it is about. */
export async function formOf(page: Page, language: string): Promise<string[]> {
  const headings = await page.locator('h1').count()
  const inline = await page.locator('[style]').count()
  const spoken = await page.getAttribute('html', 'lang')
  return [
    ...(headings === 1 ? [] : [`has ${headings} h1`]),
    ...(inline === 0 ? [] : [`styles ${inline} elements inline`]),
    ...(spoken === language ? [] : [`says it is in ${spoken}, not ${language}`]),
  ]
}

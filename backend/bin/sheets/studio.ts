import type { Browser, BrowserContext } from 'playwright'
import type { FilledBook } from '../support/book.ts'

export type Language = 'en' | 'de'
export type SeenPage = FilledBook['visits'][number]
export type Who = SeenPage['who']

/** A filled install, and the browser that takes pictures of it. */
export interface Studio {
  browser: Browser
  book: FilledBook
  url: string
  signal: AbortSignal
}

/** Whose browser a visit is made in; null: nobody's who is signed in. */
export function readerOf({ emails }: FilledBook, { who, owners }: SeenPage, language: Language) {
  if (who === 'anonymous') return null
  const { owner, germanOwner, operator, germanOperator } = emails
  const readers = {
    owner: owners ?? { en: owner, de: germanOwner },
    operator: { en: operator, de: germanOperator },
  }
  return readers[who][language]
}

/** Somebody's browser: signed in by the form, still, in their language. */
export async function openAs(
  { browser, book, url }: Studio,
  reader: string | null,
  language: Language
): Promise<BrowserContext> {
  const context = await browser.newContext({ reducedMotion: 'reduce', locale: language })
  if (reader === null) return context
  const page = await context.newPage()
  await page.goto(`${url}/signin?lang=en`)
  await page.fill('[name=email]', reader)
  await page.fill('[name=password]', book.password)
  await page.click('form:has([name=password]) button')
  await page.waitForURL(/\/(app|admin|welcome|suspended)/)
  await page.close()
  return context
}

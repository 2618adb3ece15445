import type { Browser, BrowserContext } from 'playwright'
import type { FilledBook } from '../support/book.ts'

export type Language = 'en' | 'de'
export type Who = FilledBook['visits'][number]['who']

/** A filled install, and the browser that takes pictures of it. */
export interface Studio {
  browser: Browser
  book: FilledBook
  url: string
  signal: AbortSignal
}

/** Somebody's browser: signed in by the form, still, in their language. */
export async function openAs(
  { browser, book, url }: Studio,
  who: Who,
  language: Language
): Promise<BrowserContext> {
  const context = await browser.newContext({ reducedMotion: 'reduce', locale: language })
  if (who === 'anonymous') return context
  const { owner, germanOwner, operator, germanOperator } = book.emails
  const readers = {
    owner: { en: owner, de: germanOwner },
    operator: { en: operator, de: germanOperator },
  }
  const page = await context.newPage()
  await page.goto(`${url}/signin?lang=en`)
  await page.fill('[name=email]', readers[who][language])
  await page.fill('[name=password]', book.password)
  await page.click('form:has([name=password]) button')
  await page.waitForURL(/\/(app|admin|welcome)/)
  await page.close()
  return context
}

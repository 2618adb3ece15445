import router from '@adonisjs/core/services/router'
import type { Book } from '#tests/support/book/full_book'
import { FILLED_IN } from './filled_in.ts'
import { panelPatterns } from './panel_pages.ts'
import { builtAddresses, pageSources, type PageSource } from './sources.ts'

export interface Visit {
  address: string
  /** Its pattern, numbered where a page is visited more than once. */
  name: string
  who: 'anonymous' | 'owner' | 'operator'
  /** That its address fixes; null: it is in the visitor's own. */
  language: 'en' | 'de' | null
}

/** Every page of the site, the dashboard, the admin panel and the sandbox, as somebody would open it. */
export async function visitsOf(book: Book): Promise<Visit[]> {
  const visits: Visit[] = []
  const sources = await pageSources()
  for (const source of sources) {
    const shared = { who: whoOpens(source), language: languageOf(source) }
    visits.push(...named(source.pattern, await addressesOf(source, book), shared))
  }
  for (const pattern of panelPatterns()) {
    const addresses = FILLED_IN[pattern]?.(book) ?? (isOpen(pattern) ? [] : [pattern])
    visits.push(...named(pattern, addresses, { who: 'operator', language: null }))
  }
  return visits
}

/** Pages that nobody has said how to open. */
export async function unvisited(book: Book): Promise<string[]> {
  const names = new Set((await visitsOf(book)).map(({ name }) => name.replace(/ \d+$/, '')))
  const sources = await pageSources()
  return [...sources.map(({ pattern }) => pattern), ...panelPatterns()].filter(
    (pattern) => !names.has(pattern)
  )
}

function named(pattern: string, addresses: string[], shared: Pick<Visit, 'who' | 'language'>) {
  return addresses.map((address, index) => ({
    address,
    name: index === 0 ? pattern : `${pattern} ${index + 1}`,
    ...shared,
  }))
}

async function addressesOf({ pattern, isPrerendered }: PageSource, book: Book) {
  const filled = FILLED_IN[pattern]?.(book)
  if (filled) return filled
  if (!isOpen(pattern)) return [pattern]
  return isPrerendered ? builtAddresses(pattern) : []
}

/** Whether something has to be filled in. */
function isOpen(pattern: string) {
  return /\[|:/.test(pattern)
}

function whoOpens({ pattern }: PageSource): Visit['who'] {
  return /^(dashboard|person)\./.test(routeOf(pattern)) ? 'owner' : 'anonymous'
}

/** Only where there is a session, or a form that begins one, can somebody choose; else the address says it. */
function languageOf({ pattern, isPrerendered }: PageSource): Visit['language'] {
  if (!isPrerendered && /^(dashboard|person|door)\./.test(routeOf(pattern))) return null
  return /^\/de(\/|$)/.test(pattern) ? 'de' : 'en'
}

function routeOf(pattern: string) {
  return router.match(pattern, 'GET', true)?.route.name ?? ''
}

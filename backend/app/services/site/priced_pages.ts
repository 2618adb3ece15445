import { mode } from '#config/mode'
import { appUrl } from '#config/app'
import { keepPage, type KeptPage } from '#services/site/kept_page'
import type { Print } from '#services/site/astro'
import type { Prices } from '#services/site/prices'

/** Pages that tell prices, in English; the German ones lie under `/de`. */
const PRICED = ['/', '/pricing']

export const pricedPaths = PRICED.flatMap((path) => [path, path === '/' ? '/de' : `/de${path}`])

const kept = new Map<string, { of: string; page: Promise<KeptPage> }>()

/** A page as it was last printed; printed anew once the prices on it have changed. */
export function pricedPage(path: string, prices: Prices, print: Print): Promise<KeptPage> {
  const of = JSON.stringify(prices)
  const last = kept.get(path)
  if (last?.of === of) return last.page
  const page = printPage(path, prices, print)
  kept.set(path, { of, page })
  page.catch(() => kept.delete(path))
  return page
}

async function printPage(path: string, prices: Prices, print: Print) {
  const { html, policy } = await print(path, everybodysLocals(prices))
  return keepPage(html, policy)
}

/** What a page for everybody knows: nobody is signed in. */
export function everybodysLocals(prices: Prices) {
  return { mode, user: null, account: null, origin: appUrl, prices }
}

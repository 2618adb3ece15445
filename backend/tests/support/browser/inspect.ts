import axe from 'axe-core'
import type { AxeResults, RunOptions } from 'axe-core'
import type { BrowserContext, Page } from 'playwright'
import { SPILLS } from './spills.ts'

/** Everything that axe knows, its newest criterion included. */
const RULES: RunOptions = {
  rules: { 'target-size': { enabled: true } },
  resultTypes: ['violations'],
  preload: false,
}

/** Before the context's first page: a page's own policy would let no script of ours in later. */
export async function bringAxe(context: BrowserContext) {
  await context.addInitScript({ content: axe.source })
}

/** What axe has against the page as it stands: a line a rule. Folds are opened first. */
export async function violationsOn(page: Page): Promise<string[]> {
  await page.evaluate(OPEN_FOLDS)
  return judged(page, 'document')
}

/** The same of what opens over a page, one after the other. */
export async function violationsInMenus(page: Page): Promise<string[]> {
  const found: string[] = []
  for (const menu of await page.locator('[data-menu] > summary:visible').all()) {
    await menu.click()
    found.push(...(await judged(page, `'[data-menu][open]'`)))
    await menu.click()
  }
  return found
}

async function judged(page: Page, where: string): Promise<string[]> {
  const run = `axe.run(${where}, ${JSON.stringify(RULES)})`
  const { violations } = await page.evaluate<AxeResults>(run)
  return violations.map(({ id, nodes: [first, ...more] }) => {
    const others = more.length > 0 ? ` and ${more.length} more` : ''
    return `${id}: ${first!.target.join(' ')}${others}`
  })
}

/** Whether the page is too wide, and text that is cut off or lies on other text: `what: where`. */
export async function spillsOn(page: Page): Promise<string[]> {
  return page.evaluate<string[]>(SPILLS)
}

/** Menus stay shut: they lie over the page. */
const OPEN_FOLDS = `document.querySelectorAll('details:not([data-menu])').forEach((one) => (one.open = true))`

import type { Figure } from './figure.ts'
import { CATEGORIES, type Category } from './page_targets.ts'
import { missedBy, type PageFigure } from './pages.ts'
import { printRows } from './table.ts'

/** A line a page: the median of each category beside its target, and what took points away where it was missed. */
export function printPages(figure: Figure): void {
  const rows = [['', ...CATEGORIES, 'targets', 'failed audits']]
  for (const [name, page] of Object.entries(figure)) {
    if (!isPage(page)) continue
    const missed = missedBy(page)
    const verdict = missed.length === 0 ? 'met' : `missed: ${missed.join(', ')}`
    rows.push([name, ...CATEGORIES.map((one) => cellOf(page, one)), verdict, page.failed.join(' ')])
  }
  printRows(rows)
  console.log(`pages: ${figure.value} targets missed`)
}

function cellOf({ points, targets }: PageFigure, category: Category): string {
  const target = targets[category]
  return target === undefined ? '' : `${points[category]} (≥ ${target})`
}

function isPage(value: Figure[string]): value is PageFigure {
  return typeof value === 'object' && value !== null && 'targets' in value
}

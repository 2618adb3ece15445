import { pageNames } from '#services/site/files'
import { pricedPaths } from '#services/site/priced_pages'
import { Visitor } from '#tests/support/api/visitor'

export interface PageForEverybody {
  path: string
  html: string
  cookies: string[]
}

/** Every page that is the same for everybody, as a stranger gets it; not those that stand in for one. */
export async function pagesForEverybody(): Promise<PageForEverybody[]> {
  const built = pageNames()
    .map((name) => name.replace(/\.html$/, ''))
    .filter((path) => !/\/(404|500)$/.test(path))
  const visitor = new Visitor()
  const pages: PageForEverybody[] = []
  for (const path of [...pricedPaths, ...built]) {
    const response = await visitor.open(path)
    const cookies = response.headers.getSetCookie()
    pages.push({ path, html: await response.text(), cookies })
  }
  return pages
}

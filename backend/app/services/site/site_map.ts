import { appUrl } from '#config/app'
import { builtPage } from '#services/site/built_pages'
import { pageNames } from '#services/site/files'
import { pricedPaths } from '#services/site/priced_pages'

const NOT_TO_BE_FOUND = '<meta name="robots" content="noindex"'

/** Every page for everybody with its other language, as search engines read it. */
export async function siteMap(): Promise<string> {
  const paths = await findable()
  const urls = paths.filter((path) => !isGerman(path)).map((path) => entries(path, paths))
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...urls.flat(),
    '</urlset>',
  ].join('\n')
}

async function findable(): Promise<string[]> {
  const built = await Promise.all(
    pageNames().map(async (name) => {
      const { html } = await builtPage(name)
      return html.includes(NOT_TO_BE_FOUND) ? [] : [name.replace(/\.html$/, '')]
    })
  )
  return [...pricedPaths, ...built.flat()].sort()
}

function entries(path: string, all: string[]): string[] {
  const german = path === '/' ? '/de' : `/de${path}`
  const languages = { en: path, ...(all.includes(german) && { de: german }) }
  const links = Object.entries(languages).map(
    ([language, href]) =>
      `<xhtml:link rel="alternate" hreflang="${language}" href="${appUrl}${href}"/>`
  )
  return Object.values(languages).map(
    (href) => `<url><loc>${appUrl}${href}</loc>${links.join('')}</url>`
  )
}

function isGerman(path: string) {
  return path === '/de' || path.startsWith('/de/')
}

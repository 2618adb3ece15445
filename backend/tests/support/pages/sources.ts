import { glob, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { siteRoot } from '#config/site'

/** A page as it lies in the frontend's sources. */
export interface PageSource {
  /** Under frontend/src/pages. */
  file: string
  /** Its address with names where something is filled in: `/app/calls/[id]`. */
  pattern: string
  isPrerendered: boolean
}

const PAGES = join(siteRoot, 'src/pages')

/** Every page of the site, by its address; endpoints that answer something else are none. */
export async function pageSources(): Promise<PageSource[]> {
  const sources: PageSource[] = []
  for await (const file of glob('**/*.{astro,md,mdx}', { cwd: PAGES })) {
    const text = await readFile(join(PAGES, file), 'utf8')
    sources.push({
      file,
      pattern: patternOf(file),
      isPrerendered: !/export const prerender = false/.test(text),
    })
  }
  return sources.sort((a, b) => a.pattern.localeCompare(b.pattern))
}

function patternOf(file: string) {
  const path = `/${file.replace(/\.\w+$/, '')}`.replace(/\/index$/, '')
  return path === '' ? '/' : path
}

/** Addresses that the build wrote for a page of many: `/trades/[id]` is `/trades/salon` and others. */
export async function builtAddresses(pattern: string): Promise<string[]> {
  const client = join(siteRoot, 'dist/client')
  const form = new RegExp(
    `^${pattern.replace(/\[\.{3}\w+\]/g, '.+').replace(/\[\w+\]/g, '[^/]+')}$`
  )
  const found: string[] = []
  for await (const file of glob('**/*.html', { cwd: client })) {
    const address = patternOf(file)
    if (form.test(address)) found.push(address)
  }
  return found.sort()
}

import { readdirSync } from 'node:fs'
import { extname } from 'node:path'
import { siteRoot } from '#config/site'

/** A file of the built site, and whether it lies there compressed as well. */
interface SiteFile {
  path: string
  hasBrotli: boolean
}

const names = new Set(readNames())

/** What lies at an address; null where nothing does. The build is read once: nobody waits for the disk. */
export function fileAt(url: string): SiteFile | null {
  const page = url === '/' ? '/index' : url.replace(/\/$/, '')
  const path = [url, `${page}.html`].find((name) => names.has(name))
  return path ? { path, hasBrotli: names.has(`${path}.br`) } : null
}

/** Names of all prerendered pages. */
export function pageNames(): string[] {
  return [...names].filter((name) => name.endsWith('.html'))
}

function readNames(): string[] {
  try {
    const found = readdirSync(`${siteRoot}/dist/client`, { recursive: true, encoding: 'utf8' })
    return found.filter((name) => extname(name) !== '').map((name) => `/${name}`)
  } catch {
    // Not built yet: in development Astro's dev server has everything.
    return []
  }
}

import { readFile } from 'node:fs/promises'
import { siteRoot } from '#config/site'
import { keepPage, type KeptPage } from '#services/site/kept_page'

const pages = new Map<string, Promise<KeptPage>>()

/** A prerendered page by its name in the build (`/trades/salon.html`); read once a process. */
export function builtPage(name: string): Promise<KeptPage> {
  const kept = pages.get(name) ?? readPage(name)
  pages.set(name, kept)
  return kept
}

async function readPage(name: string) {
  try {
    return await keepPage(await readFile(`${siteRoot}/dist/client${name}`, 'utf8'))
  } catch (error) {
    pages.delete(name)
    throw error
  }
}

import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { siteRoot } from '#config/site'
import { sectionOf } from '#services/presentation/markdown'

/**
 * A provider's README as HTML: what to click at the vendor. In the operator's language (`README.de.md`),
 * else in English; null when the provider came without.
 */
export async function vendorGuide(id: string, language: string) {
  const own = await read(id, `README.${language}.md`)
  const markdown = own ?? (await read(id, 'README.md'))
  if (markdown === null) return null
  return { html: sectionOf(markdown), language: own === null ? 'en' : language }
}

function read(id: string, file: string): Promise<string | null> {
  return readFile(join(siteRoot, '../providers', id, file), 'utf8').catch(() => null)
}

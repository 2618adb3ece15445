import { languageOf } from '#services/http/language'
import { builtPage } from '#services/site/built_pages'
import type { HttpContext } from '@adonisjs/core/http'
import type { KeptPage } from '#services/site/kept_page'

/** What somebody reads where a page should be: in the language of the address or their own, with a way back to where they were. */
export function errorPage(status: 404 | 500, ctx: HttpContext): Promise<KeptPage> {
  const path = ctx.request.url()
  const language = isUnder('/de', path) ? 'de' : languageOf(ctx)
  const place = isUnder('/app', path) ? '/app' : ''
  return builtPage(`${language === 'en' ? '' : `/${language}`}${place}/${status}.html`)
}

function isUnder(folder: string, path: string) {
  return path === folder || path.startsWith(`${folder}/`)
}

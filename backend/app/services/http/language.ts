import type { HttpContext } from '@adonisjs/core/http'
import { LANGUAGES, type Language } from '#config/i18n'
import { asLanguage, wordsIn, type Words } from '#services/language/words'

/**
 * The language to answer in: what the signed-in person chose; before the door what the page was
 * opened in (`lang` of the address or the form); else what the browser asks for.
 */
export function languageOf({ auth, request }: HttpContext): Language {
  const chosen = auth?.user?.locale ?? request.input('lang')
  if (chosen) return asLanguage(chosen)
  return asLanguage(request.language([...LANGUAGES]))
}

export function wordsFor(ctx: HttpContext): Words {
  return wordsIn(languageOf(ctx))
}

import i18n from '@adonisjs/i18n/services/main'
import type { I18n } from '@adonisjs/i18n'
import { LANGUAGES, type Language } from '#config/i18n'

export type { I18n as Words }

/** The catalogues of `resources/lang` in one language: `words.t('errors.E_NOT_FOUND')`. */
export function wordsIn(language: string): I18n {
  return i18n.locale(asLanguage(language))
}

/** A language that we speak; English for any other. */
export function asLanguage(language: unknown): Language {
  return LANGUAGES.find((one) => one === language) ?? LANGUAGES[0]
}

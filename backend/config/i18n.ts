import app from '@adonisjs/core/services/app'
import { defineConfig, formatters, loaders } from '@adonisjs/i18n'

/** Languages that pages, mails and answers are written in; the first is spoken to whoever asks for none of them. */
export const LANGUAGES = ['en', 'de'] as const

export type Language = (typeof LANGUAGES)[number]

export default defineConfig({
  defaultLocale: LANGUAGES[0],
  supportedLocales: [...LANGUAGES],
  formatter: formatters.icu(),
  loaders: [loaders.fs({ location: app.languageFilesPath() })],
})

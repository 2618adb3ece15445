import { IntlMessageFormat } from 'intl-messageformat'
import { de } from '#/words/de/index.ts'
import { en } from '#/words/en/index.ts'

export type Language = 'en' | 'de'

type Catalogue = typeof en
type Slice = keyof Catalogue
/** `calls.missed`: a slice's catalogue and a sentence in it. */
export type WordKey = { [Name in Slice]: `${Name}.${keyof Catalogue[Name] & string}` }[Slice]
type Values = Record<string, string | number>
export type Words = (key: WordKey, values?: Values) => string

// A sentence that one language lacks does not compile.
const catalogues: Record<Language, Catalogue> = { en, de }

/** What browsers and ICU call the language: English dates as in Europe. */
export const LOCALES: Record<Language, string> = { en: 'en-GB', de: 'de-DE' }

const parsed = new Map<string, IntlMessageFormat>()

/** Says a sentence of the catalogues in one language: `t('calls.missed', { count: 3 })`. For the server only. */
export function wordsIn(language: Language): Words {
  return (key, values) => String(messageFor(language, key).format(values))
}

/** Parsed once a process: pages say the same sentences all day. */
function messageFor(language: Language, key: WordKey) {
  const id = `${language}.${key}`
  let message = parsed.get(id)
  if (!message) {
    message = new IntlMessageFormat(sentence(language, key), LOCALES[language], undefined, {
      ignoreTag: true,
    })
    parsed.set(id, message)
  }
  return message
}

function sentence(language: Language, key: WordKey): string {
  const dot = key.indexOf('.')
  const slice: Record<string, string> = catalogues[language][key.slice(0, dot) as Slice]
  return slice[key.slice(dot + 1)]!
}

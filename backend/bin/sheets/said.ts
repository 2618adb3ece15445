import type { Language } from './studio.ts'

/** Two words at least, one of them no name. */
const SENTENCE = /\p{L}.*\s\p{Ll}{2,}/u

/** What pages say, to find what they say alike in both languages: forgotten words, or what people wrote. */
export class Said {
  readonly #lines: Record<Language, Map<string, string>> = { en: new Map(), de: new Map() }

  note(page: string, language: Language, text: string) {
    for (const line of text.split('\n').map((one) => one.trim())) {
      if (SENTENCE.test(line)) this.#lines[language].set(line, page)
    }
  }

  /** `page: line`, each line once. */
  alike(): string[] {
    const { en, de } = this.#lines
    return [...de].filter(([line]) => en.has(line)).map(([line, page]) => `${page}: ${line}`)
  }
}

import type { StandInRequest, StandInResponse } from '@kametrix/sandbox'
import { money } from '../money.ts'
import { filled, languageOf, wordsIn, type Language, type Words } from './words.ts'

/** A page in the reader's language. Everything that is filled in is escaped. */
export class Page {
  readonly language: Language
  readonly words: Words

  constructor({ headers }: StandInRequest) {
    this.language = languageOf(headers['accept-language'])
    this.words = wordsIn(this.language)
  }

  say(name: keyof Words, values: Record<string, string> = {}): string {
    return escape(filled(this.words[name], values))
  }

  money(minor: number, currency: string): string {
    return money(minor, currency, this.language)
  }

  date(unixSeconds: number): string {
    const format = new Intl.DateTimeFormat(this.language, { dateStyle: 'medium' })
    return format.format(new Date(unixSeconds * 1000))
  }

  button(action: string, label: keyof Words, { main = false, amount = '' } = {}): string {
    const look = main ? ' class="main"' : ''
    return `<button${look} name="action" value="${action}">${this.say(label, { amount })}</button>`
  }

  /** Links are relative: a page is reached at `/checkout/…` here and below a proxy's path elsewhere. */
  response(status: number, title: string, body: string): StandInResponse {
    return {
      status,
      headers: { 'content-type': 'text/html; charset=utf-8' },
      body: `<!doctype html>
<html lang="${this.language}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="robots" content="noindex">
    <title>${escape(title)}</title>
    <link rel="stylesheet" href="../pages.css">
  </head>
  <body>
    <p class="ribbon">${this.say('sandbox')}</p>
    <main>${body}</main>
  </body>
</html>
`,
    }
  }

  /** For what is not there, or not any more. */
  lost(status: number, sentence: string): StandInResponse {
    return this.response(status, 'Stripe', `<p class="alert" role="alert">${escape(sentence)}</p>`)
  }
}

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

export function escape(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '')
}

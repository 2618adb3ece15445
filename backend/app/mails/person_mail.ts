import { LETTERS } from '#services/letters/kinds'
import { linkToken } from '#services/letters/link'
import type LetterRow from '#models/letter'
import LetterMail, { type Letter } from '#mails/letter_mail'

/** Where a letter without a link of its own leads. */
const SIGN_IN = '/signin'

/** What concerns a person's way in: `door.<kind>` of the catalogue, in the language they were met in. */
export default class PersonMail extends LetterMail {
  constructor(private readonly row: LetterRow) {
    super({ language: row.language, account: null })
    this.message.to(row.email)
  }

  protected letter(): Letter {
    const { kind, data, email } = this.row
    const say = (part: string) => this.telling.t(`mails.door.${kind}.${part}`, { email, ...data })
    const { page } = LETTERS[kind]
    const query = new URLSearchParams({
      ...(page && { token: linkToken(this.row) }),
      lang: this.row.language,
    })
    return {
      subject: say('subject'),
      title: say('title'),
      sentences: [say('what'), say('otherwise')],
      facts: [],
      button: { label: say('button'), path: `${page ?? SIGN_IN}?${query}` },
    }
  }
}

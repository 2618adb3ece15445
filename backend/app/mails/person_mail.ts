import { LETTERS, type LetterKind } from '#services/letters/kinds'
import { linkToken } from '#services/letters/link'
import type LetterRow from '#models/letter'
import LetterMail, { type Letter, type Reason } from '#mails/letter_mail'

/** Where a letter without a link of its own leads. */
const SIGN_IN = '/signin'

const TO_OPERATORS: LetterKind[] = ['ledger-off', 'money-refused']

/** What concerns a person's way in: `door.<kind>` of the catalogue, in the language they were met in. */
export default class PersonMail extends LetterMail {
  protected readonly reason: Reason

  constructor(private readonly row: LetterRow) {
    super({ language: row.language, account: null })
    this.reason = TO_OPERATORS.includes(row.kind) ? 'operator' : 'person'
    this.message.to(row.email)
  }

  protected letter(): Letter {
    const { kind, data, email } = this.row
    const say = (part: string) => this.telling.t(`mails.door.${kind}.${part}`, { email, ...data })
    const { page, hours } = LETTERS[kind]
    const query = new URLSearchParams({
      ...(hours && { token: linkToken(this.row) }),
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

import { BaseMail } from '@adonisjs/mail'
import { appUrl } from '#config/app'
import { senderAddress } from '#config/mail'
import { tellingIn, type Telling } from '#services/presentation/telling'
import type Account from '#models/account'

/** Who gets it: their language, and the business it is about; null where it is about the person alone. */
export interface Reader {
  language: string
  account: Account | null
}

/** Why somebody gets it, which the foot says: `mails.why` of the catalogue. */
export type Reason =
  | 'calls'
  | 'problems'
  | 'digest'
  | 'always'
  | 'money'
  | 'asked'
  | 'welcome'
  | 'person'
  | 'operator'
  | 'caller'

/** One thing that happened, what it means, and one thing to press. */
export interface Letter {
  subject: string
  /** The first line a person reads. */
  title: string
  /** What somebody said, word for word, without quotation marks. */
  quotes?: string[]
  sentences: string[]
  facts: [name: string, value: string][]
  /** `path` begins with a slash. */
  button: { label: string; path: string }
}

/** Every mail of the product looks alike: two templates, filled by what each mail has to say in its reader's language. */
export default abstract class LetterMail extends BaseMail {
  protected readonly telling: Telling
  protected readonly reason: Reason = 'person'

  constructor(protected readonly reader: Reader) {
    super()
    this.telling = tellingIn(reader.language)
  }

  protected abstract letter(): Letter

  prepare() {
    const { subject, button, quotes = [], ...content } = this.letter()
    const { t, language } = this.telling
    const state = {
      ...content,
      t,
      language,
      quotes: quotes.map((quote) => t('mails.quote', { quote })),
      button: { label: button.label, url: `${appUrl}${button.path}` },
      business: this.reader.account?.name ?? null,
      why: t(`mails.why.${this.reason}`),
      choices: ['person', 'operator', 'caller'].includes(this.reason)
        ? null
        : `${appUrl}/app/settings/notifications`,
      sender: senderAddress,
    }
    this.message
      .subject(subject)
      .htmlView('mails/letter_html', state)
      .textView('mails/letter_text', state)
  }
}

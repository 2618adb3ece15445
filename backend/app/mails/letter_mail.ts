import { BaseMail } from '@adonisjs/mail'
import { appUrl } from '#config/app'

/** One thing that happened, what it means, and one thing to press. */
export interface Letter {
  subject: string
  /** The first line a person reads. */
  title: string
  sentences: string[]
  facts: [name: string, value: string][]
  /** `path` begins with a slash. */
  button: { label: string; path: string }
}

/** Every mail of the product looks alike: two templates, filled by what each mail has to say. */
export default abstract class LetterMail extends BaseMail {
  /** Of whoever gets it. */
  protected language: string = 'en'

  protected abstract letter(): Letter

  prepare() {
    const { subject, button, ...content } = this.letter()
    const state = {
      ...content,
      language: this.language,
      button: { label: button.label, url: `${appUrl}${button.path}` },
    }
    this.message
      .subject(subject)
      .htmlView('mails/letter_html', state)
      .textView('mails/letter_text', state)
  }
}

import LetterMail, { type Letter, type Reader } from '#mails/letter_mail'

/** The operator has suspended an account, for a reason in their own words, or opened it again. */
export default class SuspensionMail extends LetterMail {
  protected readonly reason = 'always'

  constructor(
    private readonly told: { state: 'suspended' | 'resumed'; quotes: string[] },
    reader: Reader
  ) {
    super(reader)
  }

  protected letter(): Letter {
    const { state, quotes } = this.told
    const business = this.reader.account?.name ?? ''
    const say = (part: string) => this.telling.t(`mails.suspension.${state}.${part}`, { business })
    return {
      subject: say('subject'),
      title: say('title'),
      quotes,
      sentences: [say('callers'), say('meaning')],
      facts: [],
      button: { label: say('button'), path: state === 'suspended' ? '/suspended' : '/app' },
    }
  }
}

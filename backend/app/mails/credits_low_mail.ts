import LetterMail, { type Letter, type Reader, type Reason } from '#mails/letter_mail'
import type { Balance } from '#actions/credits/read_balance'

/** The credits run low, or have run out. */
export default class CreditsLowMail extends LetterMail {
  protected readonly reason: Reason

  constructor(
    private readonly balance: Pick<Balance, 'availableMc' | 'minutesLeft'>,
    reader: Reader
  ) {
    super(reader)
    this.reason = this.#isGone ? 'always' : 'problems'
  }

  get #isGone() {
    return this.balance.availableMc <= 0n
  }

  protected letter(): Letter {
    const { t, money } = this.telling
    const { availableMc, minutesLeft: minutes } = this.balance
    const state = this.#isGone ? 'gone' : 'low'
    const left = t('mails.credits.left', { amount: money(availableMc), minutes })
    const say = (part: string) => t(`mails.credits.${state}.${part}`, { left })
    return {
      subject: say('subject'),
      title: say('title'),
      sentences: [say('meaning')],
      facts: [],
      button: { label: t('mails.credits.add'), path: '/app/credits' },
    }
  }
}

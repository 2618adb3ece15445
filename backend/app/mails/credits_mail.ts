import LetterMail, { type Letter, type Reader, type Reason } from '#mails/letter_mail'
import type { Balance } from '#actions/credits/read_balance'

/** What happened to the credits: few are left, debt has begun, calls have stopped, calls go on again. */
export type Crossing = 'low' | 'grace' | 'gone' | 'restored'

type Told = Pick<
  Balance,
  'availableMc' | 'debtMc' | 'minutesLeft' | 'graceRoomMc' | 'graceUntil' | 'state'
>

/** The credits run low, have run out, or are back. */
export default class CreditsMail extends LetterMail {
  protected readonly reason: Reason

  constructor(
    private readonly crossing: Crossing,
    private readonly balance: Told,
    reader: Reader
  ) {
    super(reader)
    this.reason = crossing === 'low' ? 'problems' : 'always'
  }

  protected letter(): Letter {
    const { t } = this.telling
    const values = this.#values()
    const say = (part: string) => t(`mails.credits.${this.crossing}.${part}`, values)
    return {
      subject: say('subject'),
      title: say('title'),
      sentences: this.#sentences().map(say),
      facts: [],
      button: { label: t('mails.credits.add'), path: '/app/credits' },
    }
  }

  #sentences() {
    const { state, graceUntil } = this.balance
    // It may have been settled before the mail went out.
    if (this.crossing === 'grace') return graceUntil ? ['meaning', 'then'] : ['then']
    if (this.crossing === 'restored' && state === 'grace') return ['owing']
    return ['meaning']
  }

  #values() {
    const { t, money, moment } = this.telling
    const { availableMc, minutesLeft: minutes, debtMc, graceRoomMc, graceUntil } = this.balance
    return {
      left: t('mails.credits.left', { amount: money(availableMc), minutes }),
      debt: money(debtMc),
      room: money(graceRoomMc),
      until: graceUntil ? moment(graceUntil, this.reader.account?.zone ?? 'utc') : '',
    }
  }
}

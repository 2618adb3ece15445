import { money } from '#services/presentation/money'
import LetterMail, { type Letter } from '#mails/letter_mail'
import type { Balance } from '#actions/credits/read_balance'

/** The credits run low, or have run out. */
export default class CreditsLowMail extends LetterMail {
  constructor(private readonly balance: Pick<Balance, 'availableMc' | 'minutesLeft'>) {
    super()
  }

  protected letter(): Letter {
    const { availableMc, minutesLeft } = this.balance
    const gone = availableMc <= 0n
    const left = `${money(availableMc)}, about ${minutesLeft === 1 ? 'one minute' : `${minutesLeft} minutes`}`
    return {
      subject: gone ? 'Your credits are used up' : `Your credits run low: ${left}`,
      title: gone ? 'Your credits are used up' : `${left} of calls are left`,
      sentences: [
        gone
          ? 'Callers are put through to your own phone, or asked to ring again later, until you add credits.'
          : 'When they are used up, callers are put through to your own phone instead.',
      ],
      facts: [],
      button: { label: 'Add credits', path: '/app/credits' },
    }
  }
}

import { money } from '#services/presentation/money'
import credits from '#config/credits'
import LetterMail, { type Letter } from '#mails/letter_mail'
import type Account from '#models/account'

/** The first mail to somebody who has signed up. */
export default class WelcomeMail extends LetterMail {
  constructor(private readonly account: Account) {
    super()
  }

  protected letter(): Letter {
    return {
      subject: `Welcome: a receptionist for ${this.account.name}`,
      title: 'Your receptionist is waiting for its first instructions',
      sentences: [
        'Say what you do and when you are open, connect your calendar, take a number, and ring it.',
        `${money(credits.welcomeGrantMc)} of credits are on us.`,
      ],
      facts: [],
      button: { label: 'Set up your receptionist', path: '/app' },
    }
  }
}

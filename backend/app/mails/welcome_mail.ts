import credits from '#config/credits'
import LetterMail, { type Letter } from '#mails/letter_mail'

/** The first mail to somebody whose account was opened. */
export default class WelcomeMail extends LetterMail {
  protected readonly reason = 'welcome'

  protected letter(): Letter {
    const amount = this.telling.money(credits.welcomeGrantMc)
    const business = this.reader.account?.name ?? ''
    const say = (part: string) => this.telling.t(`mails.welcome.${part}`, { amount, business })
    return {
      subject: say('subject'),
      title: say('title'),
      sentences: [say('what'), say('credits')],
      facts: [],
      button: { label: say('button'), path: '/app' },
    }
  }
}

import LetterMail, { type Letter } from '#mails/letter_mail'
import type Connection from '#models/connection'

/** A vendor no longer lets us in on the owner's behalf. */
export default class ConnectionLostMail extends LetterMail {
  constructor(private readonly connection: Connection) {
    super()
  }

  protected letter(): Letter {
    const { label } = this.connection
    return {
      subject: `Your calendar is not connected any more (${label})`,
      title: 'Your calendar is not connected any more',
      sentences: [
        `${label} no longer lets us in. That happens when access is withdrawn there, or a password is changed.`,
        'Until it is connected again, your receptionist cannot book: it takes messages instead.',
      ],
      facts: [],
      button: { label: 'Connect again', path: '/app/connections' },
    }
  }
}

import LetterMail, { type Letter, type Reader } from '#mails/letter_mail'
import type Connection from '#models/connection'

/** A vendor no longer lets us in on the owner's behalf. */
export default class ConnectionLostMail extends LetterMail {
  protected readonly reason = 'always'

  constructor(
    private readonly connection: Connection,
    reader: Reader
  ) {
    super(reader)
  }

  protected letter(): Letter {
    const { label } = this.connection
    const say = (part: string) => this.telling.t(`mails.connections.lost.${part}`, { label })
    return {
      subject: say('subject'),
      title: say('title'),
      sentences: [say('what'), say('meaning')],
      facts: [],
      button: { label: say('button'), path: '/app/connections' },
    }
  }
}

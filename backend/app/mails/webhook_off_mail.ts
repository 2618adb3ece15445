import LetterMail, { type Letter, type Reader } from '#mails/letter_mail'
import type Webhook from '#models/webhook'

/** An endpoint did not take what we sent for so long that we stopped. */
export default class WebhookOffMail extends LetterMail {
  protected readonly reason = 'problems'

  constructor(
    private readonly webhook: Webhook,
    reader: Reader
  ) {
    super(reader)
  }

  protected letter(): Letter {
    const { url } = this.webhook
    const say = (part: string) =>
      this.telling.t(`mails.webhooks.off.${part}`, { host: new URL(url).host })
    return {
      subject: say('subject'),
      title: say('title'),
      sentences: [say('what'), say('meaning')],
      facts: [[say('address'), url]],
      button: { label: say('button'), path: '/app/webhooks' },
    }
  }
}

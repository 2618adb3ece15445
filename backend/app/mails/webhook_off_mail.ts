import LetterMail, { type Letter } from '#mails/letter_mail'
import type Webhook from '#models/webhook'

/** An endpoint did not take what we sent for so long that we stopped. */
export default class WebhookOffMail extends LetterMail {
  constructor(private readonly webhook: Webhook) {
    super()
  }

  protected letter(): Letter {
    const { url, offReason } = this.webhook
    return {
      subject: `A webhook was turned off: ${new URL(url).host}`,
      title: 'A webhook was turned off',
      sentences: [
        offReason ?? 'Its endpoint did not take what we sent.',
        'Calls go on as before. What happens meanwhile is kept and can be sent again.',
      ],
      facts: [['Address', url]],
      button: { label: 'See its deliveries', path: '/app/webhooks' },
    }
  }
}

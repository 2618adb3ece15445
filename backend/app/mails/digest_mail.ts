import LetterMail, { type Letter, type Reader } from '#mails/letter_mail'
import type { Digest } from '#actions/accounts/read_digest'

/** A day in one mail. */
export default class DigestMail extends LetterMail {
  protected readonly reason = 'digest'

  constructor(
    private readonly digest: Digest,
    reader: Reader
  ) {
    super(reader)
  }

  protected letter(): Letter {
    const { businessName, day, calls, missed, bookings, waiting, urgent } = this.digest
    const { t, language } = this.telling
    const title = t('mails.digest.title', { calls, bookings })
    const date = day.setLocale(language).toFormat(t('mails.digest.date'))
    return {
      subject: t('mails.digest.subject', { business: businessName, date, title }),
      title,
      sentences: [
        ...(waiting > 0 ? [t('mails.digest.waiting', { waiting, urgent })] : []),
        ...(missed > 0 ? [t('mails.digest.missed', { missed })] : []),
      ],
      facts: [
        [t('mails.digest.calls'), String(calls)],
        [t('mails.digest.bookings'), String(bookings)],
        [t('mails.digest.messages'), String(waiting)],
        [t('mails.digest.balance'), this.#balance()],
      ],
      button:
        waiting > 0
          ? { label: t('mails.digest.readMessages'), path: '/app/messages' }
          : { label: t('mails.digest.seeDay'), path: '/app' },
    }
  }

  #balance() {
    const { availableMc, minutesLeft } = this.digest.balance
    const { t, money } = this.telling
    return t('mails.digest.left', { amount: money(availableMc), minutes: minutesLeft })
  }
}

import { money } from '#services/presentation/money'
import { wordsIn } from '#services/language/words'
import LetterMail, { type Letter } from '#mails/letter_mail'
import type { Digest } from '#actions/accounts/read_digest'

/** A day in one mail. */
export default class DigestMail extends LetterMail {
  constructor(private readonly digest: Digest) {
    super()
  }

  protected letter(): Letter {
    const { businessName, locale, day, calls, missed, bookings, waiting, urgent } = this.digest
    const { t } = wordsIn(locale)
    const title = t('mails.digest.title', { calls, bookings })
    const date = day.setLocale(locale).toFormat(t('mails.digest.date'))
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
    const { locale, balance } = this.digest
    const amount = money(balance.availableMc, locale)
    return wordsIn(locale).t('mails.digest.left', { amount, minutes: balance.minutesLeft })
  }
}

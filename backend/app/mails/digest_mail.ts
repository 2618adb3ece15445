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
    const words = wordsIn(locale)
    const title = words.t('mails.digest.title', { calls, bookings })
    const date = day.setLocale(locale).toFormat(words.t('mails.digest.date'))
    return {
      subject: words.t('mails.digest.subject', { business: businessName, date, title }),
      title,
      sentences: [
        ...(waiting > 0 ? [words.t('mails.digest.waiting', { waiting, urgent })] : []),
        ...(missed > 0 ? [words.t('mails.digest.missed', { missed })] : []),
      ],
      facts: [
        [words.t('mails.digest.calls'), String(calls)],
        [words.t('mails.digest.bookings'), String(bookings)],
        [words.t('mails.digest.messages'), String(waiting)],
        [words.t('mails.digest.balance'), this.#balance()],
      ],
      button:
        waiting > 0
          ? { label: words.t('mails.digest.readMessages'), path: '/app/messages' }
          : { label: words.t('mails.digest.seeDay'), path: '/app' },
    }
  }

  #balance() {
    const { locale, balance } = this.digest
    const amount = money(balance.availableMc, locale)
    return wordsIn(locale).t('mails.digest.left', { amount, minutes: balance.minutesLeft })
  }
}

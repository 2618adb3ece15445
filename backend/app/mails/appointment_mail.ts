import LetterMail, { type Letter } from '#mails/letter_mail'
import { icsPath } from '#services/bookings/ics_link'
import type Booking from '#models/booking'

/** What whoever has booked is told by mail. */
export type AppointmentNews = 'confirmed' | 'moved' | 'cancelled' | 'reminder'

/** To the caller: when the appointment is, in the language of the business. Needs `account` loaded. */
export default class AppointmentMail extends LetterMail {
  protected readonly reason = 'caller'

  constructor(
    private readonly booking: Booking,
    private readonly news: AppointmentNews
  ) {
    super({ language: booking.account.language, account: booking.account })
    this.message.to(booking.customerEmail!)
  }

  protected letter(): Letter {
    const { t, moment, phone } = this.telling
    const { id, account, service, startsAt, zone, customerName: name } = this.booking
    const about = { business: account.name, service, name, when: moment(startsAt, zone) }
    const key = `mails.appointments.${this.news}`
    const ring: [string, string][] = account.phone
      ? [[t('mails.appointments.phone'), phone(account.phone)]]
      : []
    return {
      subject: t(`${key}.subject`, about),
      title: t(`${key}.title`, about),
      sentences: [t(`${key}.what`, about)],
      facts: [[t('mails.bookings.what'), service], [t('mails.bookings.when'), about.when], ...ring],
      button: { label: t('mails.appointments.button'), path: icsPath(id) },
    }
  }
}

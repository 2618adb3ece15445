import LetterMail, { type Letter, type Reader } from '#mails/letter_mail'
import type Booking from '#models/booking'

/** A caller was told that they are booked, and the calendar does not have it. */
export default class BookingFailedMail extends LetterMail {
  protected readonly reason = 'problems'

  constructor(
    private readonly booking: Booking,
    reader: Reader
  ) {
    super(reader)
  }

  protected letter(): Letter {
    const { t, moment, phone } = this.telling
    const { service, customerName: name, customerPhone, startsAt, zone, callId } = this.booking
    const when = moment(startsAt, zone)
    return {
      subject: t('mails.bookings.failed.subject', { name, when }),
      title: t('mails.bookings.failed.title', { name }),
      sentences: [t('mails.bookings.failed.what'), t('mails.bookings.failed.todo')],
      facts: [
        [t('mails.bookings.what'), service],
        [t('mails.bookings.when'), when],
        [t('mails.bookings.caller'), `${name}, ${phone(customerPhone)}`],
      ],
      button: callId
        ? { label: t('mails.calls.see'), path: `/app/calls/${callId}` }
        : { label: t('mails.bookings.see'), path: '/app/bookings' },
    }
  }
}

import LetterMail, { type Letter, type Reader } from '#mails/letter_mail'
import type Booking from '#models/booking'

/** A caller was told that they are booked, or that their booking moves, and the calendar does not have it. */
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
    const { movedFrom } = this.booking
    const kind = movedFrom ? 'notMoved' : 'failed'
    const when = moment(movedFrom ?? startsAt, zone)
    const wanted: [string, string][] = movedFrom
      ? [[t('mails.bookings.wanted'), moment(startsAt, zone)]]
      : []
    return {
      subject: t(`mails.bookings.${kind}.subject`, { name, when }),
      title: t(`mails.bookings.${kind}.title`, { name }),
      sentences: [t(`mails.bookings.${kind}.what`), t(`mails.bookings.${kind}.todo`)],
      facts: [
        [t('mails.bookings.what'), service],
        [t('mails.bookings.when'), when],
        ...wanted,
        [t('mails.bookings.caller'), `${name}, ${phone(customerPhone)}`],
      ],
      button: callId
        ? { label: t('mails.calls.see'), path: `/app/calls/${callId}` }
        : { label: t('mails.bookings.see'), path: '/app/bookings' },
    }
  }
}

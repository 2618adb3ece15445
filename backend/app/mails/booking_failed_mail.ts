import { phone } from '#services/presentation/phone'
import { moment } from '#services/presentation/times'
import LetterMail, { type Letter } from '#mails/letter_mail'
import type Booking from '#models/booking'

/** A caller was told that they are booked, and the calendar does not have it. */
export default class BookingFailedMail extends LetterMail {
  constructor(private readonly booking: Booking) {
    super()
  }

  protected letter(): Letter {
    const { service, customerName, customerPhone, startsAt, zone, callId } = this.booking
    const when = moment(startsAt, zone)
    return {
      subject: `Not in your calendar: ${customerName}, ${when}`,
      title: `${customerName} is not in your calendar`,
      sentences: [
        'Your receptionist booked an appointment that your calendar did not take.',
        'Please enter it yourself, or ring the caller to find another time.',
      ],
      facts: [
        ['What', service],
        ['When', when],
        ['Caller', `${customerName}, ${phone(customerPhone)}`],
      ],
      button: callId
        ? { label: 'See the call', path: `/app/calls/${callId}` }
        : { label: 'See your bookings', path: '/app/bookings' },
    }
  }
}

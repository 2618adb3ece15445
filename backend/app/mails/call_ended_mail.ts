import { money } from '#services/presentation/money'
import { phone } from '#services/presentation/phone'
import { duration, moment } from '#services/presentation/times'
import LetterMail, { type Letter } from '#mails/letter_mail'
import type Account from '#models/account'
import type Call from '#models/call'

/** What came of a call. Needs its contact, bookings and messages loaded. */
export default class CallEndedMail extends LetterMail {
  constructor(
    private readonly call: Call,
    private readonly account: Account
  ) {
    super()
  }

  protected letter(): Letter {
    const { call } = this
    const outcome = this.#outcome()
    return {
      subject: outcome,
      title: outcome,
      sentences: [...call.messages.map(({ text }) => `“${text}”`), call.summary ?? ''].filter(
        Boolean
      ),
      facts: this.#facts(),
      button: { label: 'See the call', path: `/app/calls/${call.id}` },
    }
  }

  /** The most important thing that the call led to, in one line. */
  #outcome(): string {
    const { call } = this
    const [booking] = call.bookings
    if (booking) return `Booked: ${booking.service}, ${moment(booking.startsAt, booking.zone)}`
    const urgent = call.messages.find(({ isUrgent }) => isUrgent)
    if (urgent) return `Urgent message from ${this.#who()}`
    if (call.messages.length > 0) return `Message: ${this.#who()}`
    if (call.outcome === 'transferred') return `Put through: ${this.#who()}`
    if (call.outcome === 'completed') return `Answered: ${this.#who()}`
    return `Missed: ${this.#who()}`
  }

  #who(): string {
    return this.call.contact?.name ?? phone(this.call.fromNumber)
  }

  #facts(): Letter['facts'] {
    const { call, account } = this
    const [booking] = call.bookings
    return [
      [
        'Caller',
        call.contact?.name ? `${call.contact.name}, ${phone(call.fromNumber)}` : this.#who(),
      ],
      ...(booking ? ([['For', booking.customerName]] as Letter['facts']) : []),
      ['Called', moment(call.startedAt ?? call.createdAt, account.zone)],
      ['Lasted', duration(call.billedSeconds ?? 0)],
      ['Cost', call.chargeMc ? money(call.chargeMc) : 'nothing'],
    ]
  }
}

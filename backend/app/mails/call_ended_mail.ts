import LetterMail, { type Letter, type Reader } from '#mails/letter_mail'
import type Call from '#models/call'

/** What came of a call: who, what, when, how long, for how much. Needs its contact, bookings and messages loaded. */
export default class CallEndedMail extends LetterMail {
  protected readonly reason = 'calls'

  constructor(
    private readonly call: Call,
    /** Where the business is: IANA. */
    private readonly zone: string,
    reader: Reader
  ) {
    super(reader)
  }

  protected letter(): Letter {
    const { call } = this
    const outcome = this.#outcome()
    return {
      subject: outcome,
      title: outcome,
      quotes: call.messages.map(({ text }) => text),
      sentences: call.summary ? [call.summary] : [],
      facts: this.#facts(),
      button: { label: this.telling.t('mails.calls.see'), path: `/app/calls/${call.id}` },
    }
  }

  /** The most important thing that the call led to, in one line. */
  #outcome(): string {
    const { call } = this
    const { t, moment } = this.telling
    const [booking] = call.bookings
    if (booking) {
      const { service, startsAt, zone } = booking
      return t('mails.calls.booked', { service, when: moment(startsAt, zone) })
    }
    const say = (result: string) => t(`mails.calls.${result}`, { who: this.#who() })
    if (call.messages.some(({ isUrgent }) => isUrgent)) return say('urgent')
    if (call.messages.length > 0) return say('message')
    if (call.outcome === 'transferred') return say('transferred')
    return say(call.outcome === 'completed' ? 'answered' : 'missed')
  }

  #who(): string {
    return this.call.contact?.name ?? this.telling.phone(this.call.fromNumber)
  }

  #facts(): Letter['facts'] {
    const { call, zone } = this
    const { t, moment, duration, money, phone } = this.telling
    const [booking] = call.bookings
    const name = call.contact?.name
    return [
      [t('mails.calls.caller'), name ? `${name}, ${phone(call.fromNumber)}` : this.#who()],
      ...(booking ? ([[t('mails.calls.for'), booking.customerName]] as Letter['facts']) : []),
      [t('mails.calls.called'), moment(call.startedAt ?? call.createdAt, zone)],
      [t('mails.calls.lasted'), duration(call.billedSeconds ?? 0)],
      [t('mails.calls.cost'), call.chargeMc ? money(call.chargeMc) : t('mails.calls.nothing')],
    ]
  }
}

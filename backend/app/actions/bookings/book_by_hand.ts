import { DateTime } from 'luxon'
import FinishBooking from '#actions/bookings/finish_booking'
import HoldSlot, { type ByHand } from '#actions/bookings/hold_slot'
import CalendarUnknownException from '#exceptions/calendar_unknown_exception'
import TimeTakenException from '#exceptions/time_taken_exception'
import Booking from '#models/booking'
import { lookAtSlot } from '#services/bookings/look_at_slot'
import { within } from '#services/time/within'
import type { OpeningHours } from '#services/agents/content'
import type Account from '#models/account'

/** Longer than this, the page says that the calendar follows, and a job sees it through. */
const PATIENCE_MS = 4000

interface Input extends ByHand {
  account: Account
  hours: OpeningHours[]
}

/** Books a time, or moves a booking to it, for somebody of the business. The same request twice is one. */
export default class BookByHand {
  async handle({ account, hours, ...wanted }: Input) {
    const { requestKey, staff, service, startsAt, moves } = wanted
    const before = await Booking.findBy({ accountId: account.id, requestKey })
    if (before) return this.#finish(before)
    const seen = await lookAtSlot({ account, hours, staff, service, startsAt, moves })
    if (seen === 'calendarUnknown') throw new CalendarUnknownException()
    if (seen !== 'free' || startsAt <= DateTime.now()) throw new TimeTakenException()
    const booking = await new HoldSlot().handle(wanted)
    if (!booking) throw new TimeTakenException()
    return this.#finish(booking)
  }

  /** `isDone` is false while the calendar takes its time. */
  async #finish(booking: Booking) {
    const finishing = new FinishBooking().handle({ bookingId: booking.id })
    const status = await within(PATIENCE_MS, finishing).catch(() => null)
    if (status === 'expired') throw new CalendarUnknownException()
    return { bookingId: booking.movesBookingId ?? booking.id, isDone: status !== null }
  }
}

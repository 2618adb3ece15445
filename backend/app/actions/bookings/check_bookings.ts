import { DateTime } from 'luxon'
import Booking from '#models/booking'
import { dispatch } from '#services/queue/main'

/** Nobody decides on an appointment that is further away. */
const AHEAD_DAYS = 14
const EACH_MINUTES = 60
const AT_ONCE = 200

/** Has bookings ahead held against the calendar, those first that have waited longest; and moves seen to an end. */
export default class CheckBookings {
  async handle() {
    for (const { id } of await this.#due()) await dispatch('bookings.check', { bookingId: id })
    for (const { id } of await this.#stuck()) await dispatch('bookings.finish', { bookingId: id })
  }

  #due() {
    const now = DateTime.utc()
    return Booking.query()
      .where('status', 'confirmed')
      .whereNotNull('vendorEventId')
      .where('startsAt', '>', now.toJSDate())
      .where('startsAt', '<', now.plus({ days: AHEAD_DAYS }).toJSDate())
      .where((unchecked) =>
        unchecked
          .whereNull('checkedAt')
          .orWhere('checkedAt', '<', now.minus({ minutes: EACH_MINUTES }).toJSDate())
      )
      .orderByRaw('checked_at NULLS FIRST')
      .limit(AT_ONCE)
  }

  /** Their own job has given up: both times are taken as long as nobody looks again. */
  #stuck() {
    const late = DateTime.utc().minus({ minutes: 15 }).toJSDate()
    return Booking.query().where('status', 'moving').where('heldUntil', '<', late).limit(AT_ONCE)
  }
}

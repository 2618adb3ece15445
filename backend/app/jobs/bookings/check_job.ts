import CheckBooking from '#actions/bookings/check_booking'
import type { JobHandler, JobPayloads } from '#services/queue/queue'

/** Holds a booking against the owner's calendar. */
export default class CheckJob implements JobHandler<'bookings.check'> {
  async handle(payload: JobPayloads['bookings.check']) {
    await new CheckBooking().handle(payload)
  }
}

import CheckBookings from '#actions/bookings/check_bookings'
import type { JobHandler } from '#services/queue/queue'

/** Has bookings ahead held against the calendar. */
export default class CheckAheadJob implements JobHandler<'bookings.check-ahead'> {
  async handle() {
    await new CheckBookings().handle()
  }
}

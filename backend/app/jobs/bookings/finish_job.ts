import FinishBooking from '#actions/bookings/finish_booking'
import type { JobHandler, JobPayloads } from '#services/queue/queue'

/** Sees a held booking through when the call could not wait. */
export default class FinishJob implements JobHandler<'bookings.finish'> {
  async handle(payload: JobPayloads['bookings.finish']) {
    await new FinishBooking().handle(payload)
  }
}

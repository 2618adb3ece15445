import WithdrawBooking from '#actions/bookings/withdraw_booking'
import type { JobHandler, JobPayloads } from '#services/queue/queue'

/** Takes what a caller cancelled out of the owner's calendar. */
export default class WithdrawJob implements JobHandler<'bookings.withdraw'> {
  async handle(payload: JobPayloads['bookings.withdraw']) {
    await new WithdrawBooking().handle(payload)
  }
}

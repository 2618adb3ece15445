import RemindCallers from '#actions/bookings/remind_callers'
import type { JobHandler } from '#services/queue/queue'

/** Reminds callers of tomorrow's appointments. */
export default class RemindJob implements JobHandler<'bookings.remind'> {
  async handle() {
    await new RemindCallers().handle()
  }
}

import RememberBusy from '#actions/bookings/remember_busy'
import type { JobHandler, JobPayloads } from '#services/queue/queue'

/** Reads an agent's calendars before its caller asks for times. */
export default class RememberBusyJob implements JobHandler<'bookings.remember-busy'> {
  async handle(payload: JobPayloads['bookings.remember-busy']) {
    await new RememberBusy().handle(payload)
  }
}

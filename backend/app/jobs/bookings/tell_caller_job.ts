import TellCaller from '#actions/bookings/tell_caller'
import type { JobHandler, JobPayloads } from '#services/queue/queue'

/** Mails whoever booked what became of it. */
export default class TellCallerJob implements JobHandler<'bookings.tell-caller'> {
  async handle(payload: JobPayloads['bookings.tell-caller']) {
    await new TellCaller().handle(payload)
  }
}

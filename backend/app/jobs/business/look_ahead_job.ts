import LookAhead from '#actions/business/look_ahead'
import type { JobHandler } from '#services/queue/queue'

/** Keeps public holidays known ahead, and receptionists told of closed days that come near. */
export default class LookAheadJob implements JobHandler<'business.look-ahead'> {
  async handle() {
    await new LookAhead().handle()
  }
}

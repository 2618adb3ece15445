import GiveBackNumber from '#actions/numbers/give_back_number'
import type { JobHandler, JobPayloads } from '#services/queue/queue'

/** Gives a released number back to the vendor. */
export default class ReleaseJob implements JobHandler<'numbers.release'> {
  async handle(payload: JobPayloads['numbers.release']) {
    await new GiveBackNumber().handle(payload)
  }
}

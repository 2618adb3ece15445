import ExpireHolds from '#actions/credits/expire_holds'
import type { JobHandler, JobPayloads } from '#services/queue/queue'

/** Gives back credits that were set aside for calls long over. */
export default class ExpireHoldsJob implements JobHandler<'credits.expire-holds'> {
  async handle(payload: JobPayloads['credits.expire-holds']) {
    await new ExpireHolds().handle(payload)
  }
}

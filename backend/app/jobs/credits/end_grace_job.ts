import EndGrace from '#actions/credits/end_grace'
import type { JobHandler, JobPayloads } from '#services/queue/queue'

/** Stops calls of accounts that have owed for too long. */
export default class EndGraceJob implements JobHandler<'credits.end-grace'> {
  async handle(payload: JobPayloads['credits.end-grace']) {
    await new EndGrace().handle(payload)
  }
}

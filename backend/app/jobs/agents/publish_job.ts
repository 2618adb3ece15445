import SettleVersion from '#actions/agents/settle_version'
import type { JobHandler, JobPayloads } from '#services/queue/queue'

/** Brings the vendor's copy of a version about, and reads it back. */
export default class PublishJob implements JobHandler<'agents.publish'> {
  async handle(payload: JobPayloads['agents.publish']) {
    await new SettleVersion().handle(payload)
  }
}

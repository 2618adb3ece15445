import RestoreAgent from '#actions/agents/restore_agent'
import type { JobHandler, JobPayloads } from '#services/queue/queue'

/** Publishes the live version over what the vendor holds instead. */
export default class RestoreJob implements JobHandler<'agents.restore'> {
  async handle(payload: JobPayloads['agents.restore']) {
    await new RestoreAgent().handle(payload)
  }
}

import RemoveCopy from '#actions/agents/remove_copy'
import type { JobHandler, JobPayloads } from '#services/queue/queue'

/** Takes the vendor's copy of a deleted agent away. */
export default class RemoveJob implements JobHandler<'agents.remove'> {
  async handle(payload: JobPayloads['agents.remove']) {
    await new RemoveCopy().handle(payload)
  }
}

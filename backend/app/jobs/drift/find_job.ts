import FindDrift from '#actions/drift/find_drift'
import type { JobHandler } from '#services/queue/queue'

/** Compares what the voice vendor holds with ours. */
export default class FindJob implements JobHandler<'drift.find'> {
  async handle() {
    await new FindDrift().handle({})
  }
}

import WatchCalls from '#actions/calls/watch_calls'
import type { JobHandler, JobPayloads } from '#services/queue/queue'

/** Has calls ended that outlive their time. */
export default class WatchJob implements JobHandler<'calls.watch'> {
  async handle(payload: JobPayloads['calls.watch']) {
    await new WatchCalls().handle(payload)
  }
}

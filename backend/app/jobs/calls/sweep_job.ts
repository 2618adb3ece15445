import SweepCalls from '#actions/calls/sweep_calls'
import type { JobHandler, JobPayloads } from '#services/queue/queue'

/** Looks for calls whose report is missing. */
export default class SweepJob implements JobHandler<'calls.sweep'> {
  async handle(payload: JobPayloads['calls.sweep']) {
    await new SweepCalls().handle(payload)
  }
}

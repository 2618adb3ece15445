import LapseWebCall from '#actions/calls/lapse_web_call'
import type { JobHandler, JobPayloads } from '#services/queue/queue'

/** Gives back what was held for a call that nobody began. */
export default class LapseJob implements JobHandler<'calls.lapse'> {
  async handle(payload: JobPayloads['calls.lapse']) {
    await new LapseWebCall().handle(payload)
  }
}

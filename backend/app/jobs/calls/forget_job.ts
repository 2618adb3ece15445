import ForgetCalls from '#actions/calls/forget_calls'
import type { JobHandler } from '#services/queue/queue'

/** Deletes what was said in calls that are older than their accounts keep them. */
export default class ForgetJob implements JobHandler<'calls.forget'> {
  async handle() {
    await new ForgetCalls().handle()
  }
}

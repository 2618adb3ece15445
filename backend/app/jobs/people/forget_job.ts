import ForgetPast from '#actions/people/forget_past'
import type { JobHandler } from '#services/queue/queue'

/** Deletes letters and sign-ins that are over. */
export default class ForgetJob implements JobHandler<'people.forget'> {
  async handle() {
    await new ForgetPast().handle()
  }
}

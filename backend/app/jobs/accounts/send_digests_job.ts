import SendDigests from '#actions/accounts/send_digests'
import type { JobHandler } from '#services/queue/queue'

/** Sends digests to those whose hour has come. */
export default class SendDigestsJob implements JobHandler<'notices.digest'> {
  async handle() {
    await new SendDigests().handle()
  }
}

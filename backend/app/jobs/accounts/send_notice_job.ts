import SendNotice from '#actions/accounts/send_notice'
import type { JobHandler, JobPayloads } from '#services/queue/queue'

/** Mails a notice to whom it concerns. */
export default class SendNoticeJob implements JobHandler<'notices.send'> {
  async handle(payload: JobPayloads['notices.send']) {
    await new SendNotice().handle(payload)
  }
}

import SendLetter from '#actions/people/send_letter'
import type { JobHandler, JobPayloads } from '#services/queue/queue'

/** Mails a letter to the person it is for. */
export default class SendLetterJob implements JobHandler<'letters.send'> {
  async handle(payload: JobPayloads['letters.send']) {
    await new SendLetter().handle(payload)
  }
}

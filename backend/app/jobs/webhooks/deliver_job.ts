import DeliverMessage from '#actions/webhooks/deliver_message'
import type { JobHandler, JobPayloads } from '#services/queue/queue'

/** One attempt to deliver a webhook message. */
export default class DeliverJob implements JobHandler<'webhooks.deliver'> {
  async handle(payload: JobPayloads['webhooks.deliver']) {
    await new DeliverMessage().handle(payload)
  }
}

import ListMissedMessages from '#actions/billing/list_missed_messages'
import type { JobHandler, JobPayloads } from '#services/queue/queue'

/** Takes in what the billing vendor told and we never heard. */
export default class ListMissedJob implements JobHandler<'billing.list-missed'> {
  async handle(payload: JobPayloads['billing.list-missed']) {
    await new ListMissedMessages().handle(payload)
  }
}

import CloseCheckouts from '#actions/billing/close_checkouts'
import type { JobHandler, JobPayloads } from '#services/queue/queue'

/** Ends the open checkouts of an account that has closed. */
export default class CloseCheckoutsJob implements JobHandler<'billing.close-checkouts'> {
  async handle(payload: JobPayloads['billing.close-checkouts']) {
    await new CloseCheckouts().handle(payload)
  }
}

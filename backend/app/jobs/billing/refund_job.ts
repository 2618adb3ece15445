import SendRefund from '#actions/billing/send_refund'
import type { JobHandler, JobPayloads } from '#services/queue/queue'

/** Asks the billing vendor for a refund. */
export default class RefundJob implements JobHandler<'billing.refund'> {
  async handle(payload: JobPayloads['billing.refund']) {
    await new SendRefund().handle(payload)
  }
}

import SweepPurchases from '#actions/billing/sweep_purchases'
import type { JobHandler, JobPayloads } from '#services/queue/queue'

/** Follows up purchases that did not end. */
export default class SweepJob implements JobHandler<'billing.sweep'> {
  async handle(payload: JobPayloads['billing.sweep']) {
    await new SweepPurchases().handle(payload)
  }
}

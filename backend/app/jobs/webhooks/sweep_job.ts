import SweepDeliveries from '#actions/webhooks/sweep_deliveries'
import type { JobHandler, JobPayloads } from '#services/queue/queue'

/** Enqueues deliveries that are due and have lost their job. */
export default class SweepJob implements JobHandler<'webhooks.sweep'> {
  async handle(payload: JobPayloads['webhooks.sweep']) {
    await new SweepDeliveries().handle(payload)
  }
}

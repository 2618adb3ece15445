import { DateTime } from 'luxon'
import WebhookDelivery from '#models/webhook_delivery'
import { dispatch } from '#services/queue/main'

/** Deliveries that should have been tried a while ago: their job is gone, or died. */
export default class SweepDeliveries {
  async handle(_payload: Record<string, never> = {}) {
    const overdue = await WebhookDelivery.query()
      .where('status', 'waiting')
      .where('nextAttemptAt', '<', DateTime.utc().minus({ minutes: 2 }).toJSDate())
      .limit(500)
    for (const { id } of overdue) await dispatch('webhooks.deliver', { deliveryId: id })
    return overdue.length
  }
}

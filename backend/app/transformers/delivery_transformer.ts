import { BaseTransformer } from '@adonisjs/core/transformers'
import type WebhookDelivery from '#models/webhook_delivery'
import { iso } from '#services/http/json'
import type { OutboundEvent } from '#services/webhooks/payloads'

/** Needs `message` loaded. */
export default class DeliveryTransformer extends BaseTransformer<WebhookDelivery> {
  toObject() {
    return {
      ...this.pick(this.resource, [
        'id',
        'status',
        'attempts',
        'httpStatus',
        'sentence',
        'durationMs',
      ]),
      event: this.resource.message.event as OutboundEvent,
      messageId: this.resource.messageId,
      lastAttemptAt: iso(this.resource.lastAttemptAt),
      nextAttemptAt: iso(this.resource.nextAttemptAt),
      createdAt: iso(this.resource.createdAt),
    }
  }
}

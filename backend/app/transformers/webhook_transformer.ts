import { BaseTransformer } from '@adonisjs/core/transformers'
import type Webhook from '#models/webhook'
import { iso } from '#services/http/json'

/** The secret is shown once, by the route that makes it. */
export default class WebhookTransformer extends BaseTransformer<Webhook> {
  toObject() {
    return {
      ...this.pick(this.resource, ['id', 'url', 'events', 'status', 'offReason']),
      createdAt: iso(this.resource.createdAt),
    }
  }
}

import type { HttpContext } from '@adonisjs/core/http'
import Webhook from '#models/webhook'
import DeliveryTransformer from '#transformers/delivery_transformer'
import WebhookTransformer from '#transformers/webhook_transformer'

const LAST_DELIVERIES = 25

export default class WebhooksController {
  async index({ account, serialize }: HttpContext) {
    const webhooks = await Webhook.query().where('accountId', account.id).orderBy('id')
    return serialize({ webhooks: WebhookTransformer.transform(webhooks) })
  }

  async show({ account, params, serialize }: HttpContext) {
    const webhook = await Webhook.query()
      .where('accountId', account.id)
      .where('id', params.id)
      .firstOrFail()
    const deliveries = await webhook
      .related('deliveries')
      .query()
      .preload('message')
      .orderBy('messageId', 'desc')
      .limit(LAST_DELIVERIES)
    return serialize({
      webhook: WebhookTransformer.transform(webhook),
      deliveries: DeliveryTransformer.transform(deliveries),
    })
  }
}

import type { HttpContext } from '@adonisjs/core/http'
import RegisterWebhook from '#actions/webhooks/register_webhook'
import RemoveWebhook from '#actions/webhooks/remove_webhook'
import Webhook from '#models/webhook'
import { answer } from '#services/http/answer'
import { wordsFor } from '#services/http/language'
import DeliveryTransformer from '#transformers/delivery_transformer'
import WebhookTransformer from '#transformers/webhook_transformer'
import { registerWebhookValidator } from '#validators/webhook'

const LAST_DELIVERIES = 25

export default class WebhooksController {
  async index({ account, serialize }: HttpContext) {
    const webhooks = await Webhook.query().where('accountId', account.id).orderBy('id')
    return serialize({ webhooks: WebhookTransformer.transform(webhooks) })
  }

  async show(ctx: HttpContext) {
    const webhook = await this.#find(ctx)
    const deliveries = await webhook
      .related('deliveries')
      .query()
      .preload('message')
      .orderBy('messageId', 'desc')
      .limit(LAST_DELIVERIES)
    return ctx.serialize({
      webhook: WebhookTransformer.transform(webhook),
      deliveries: DeliveryTransformer.transform(deliveries),
    })
  }

  /** The only answer that holds the secret. */
  async store(ctx: HttpContext) {
    const { account, request, serialize } = ctx
    const wanted = await request.validateUsing(registerWebhookValidator)
    const { webhook, secret } = await new RegisterWebhook().handle({ account, ...wanted })
    const data = await serialize({ webhook: WebhookTransformer.transform(webhook), secret })
    return answer(ctx, { to: `/app/webhooks/${webhook.id}`, secret }, data, 201)
  }

  async destroy(ctx: HttpContext) {
    const webhook = await this.#find(ctx)
    await new RemoveWebhook().handle({ webhook })
    const notice = wordsFor(ctx).t('notices.webhookRemoved')
    return answer(ctx, { to: '/app/webhooks', notice }, await ctx.serialize({ id: webhook.id }))
  }

  #find({ account, params }: HttpContext) {
    return Webhook.query().where('accountId', account.id).where('id', params.id).firstOrFail()
  }
}

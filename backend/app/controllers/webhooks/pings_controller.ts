import type { HttpContext } from '@adonisjs/core/http'
import PingWebhook from '#actions/webhooks/ping_webhook'
import Webhook from '#models/webhook'
import { answer } from '#services/http/answer'
import { wordsFor } from '#services/http/language'

/** Trying an endpoint out. */
export default class PingsController {
  async store(ctx: HttpContext) {
    const { account, params, serialize } = ctx
    const webhook = await Webhook.query()
      .where('accountId', account.id)
      .where('id', params.id)
      .firstOrFail()
    await new PingWebhook().handle({ webhook })
    const page = { to: `/app/webhooks/${webhook.id}`, notice: wordsFor(ctx).t('notices.pinged') }
    return answer(ctx, page, await serialize({ id: webhook.id }), 202)
  }
}

import db from '@adonisjs/lucid/services/db'
import { v7 as uuidv7 } from 'uuid'
import QueueMessage from '#actions/webhooks/queue_message'
import type Webhook from '#models/webhook'

/** Sends an endpoint a test message. */
export default class PingWebhook {
  async handle({ webhook }: { webhook: Webhook }) {
    await db.transaction((trx) =>
      new QueueMessage().handle({
        trx,
        accountId: webhook.accountId,
        webhookId: webhook.id,
        event: 'webhook.ping',
        key: `webhook.ping:${uuidv7()}`,
        data: { webhookId: webhook.id },
      })
    )
  }
}

import { DateTime } from 'luxon'
import { v7 as uuidv7 } from 'uuid'
import Webhook from '#models/webhook'
import WebhookDelivery from '#models/webhook_delivery'
import WebhookMessage from '#models/webhook_message'
import { dispatch } from '#services/queue/main'
import type { OutboundEvent } from '#services/webhooks/payloads'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

interface Input {
  trx: TransactionClientContract
  accountId: string
  event: OutboundEvent
  /** Under which this is told once. */
  key: string
  data: Record<string, unknown>
  /** Only this endpoint, whatever it subscribed to. */
  webhookId?: string
}

/** Tells the account's endpoints: the message, its deliveries and their jobs, with the change itself. */
export default class QueueMessage {
  async handle({ trx, accountId, event, key, data, webhookId }: Input) {
    const webhooks = await Webhook.query({ client: trx })
      .where({ accountId, status: 'on' })
      .if(webhookId, (query) => query.where('id', webhookId!))
      .if(!webhookId, (query) => query.whereRaw('? = ANY (events)', [event]))
    if (webhooks.length === 0) return

    const message = await this.#write(trx, accountId, event, key, data)
    if (!message) return
    for (const webhook of webhooks) {
      const delivery = await WebhookDelivery.create(
        { accountId, webhookId: webhook.id, messageId: message.id, nextAttemptAt: DateTime.utc() },
        { client: trx }
      )
      await dispatch('webhooks.deliver', { deliveryId: delivery.id }, { trx })
    }
  }

  /** Null when it was told before. */
  async #write(
    trx: TransactionClientContract,
    accountId: string,
    event: OutboundEvent,
    key: string,
    data: Record<string, unknown>
  ): Promise<WebhookMessage | null> {
    const now = DateTime.utc()
    const inserted = await trx
      .insertQuery()
      .table('webhook_messages')
      .insert({
        id: uuidv7(),
        account_id: accountId,
        event,
        key,
        body: JSON.stringify({ type: event, timestamp: now.toISO(), data }),
        created_at: now.toJSDate(),
      })
      .knexQuery.onConflict('key')
      .ignore()
      .returning('id')
    if (inserted.length === 0) return null
    return WebhookMessage.findOrFail(inserted[0].id, { client: trx })
  }
}

import db from '@adonisjs/lucid/services/db'
import { DateTime } from 'luxon'
import Notify from '#actions/accounts/notify'
import Webhook from '#models/webhook'
import WebhookDelivery from '#models/webhook_delivery'
import integrations from '#services/integrations/main'
import { dispatch } from '#services/queue/main'
import { nextAttemptIn } from '#services/webhooks/schedule'
import { openSecret } from '#services/vault'
import type { DeliveryOutcome } from '@kametrix/contracts'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

/** While an attempt is under way nobody else takes it up. */
const LEASE_SECONDS = 60

/** One attempt to deliver, and what comes of it: done, tried again later, or given up. */
export default class DeliverMessage {
  async handle({ deliveryId }: { deliveryId: string }) {
    if (!(await this.#claim(deliveryId))) return
    const delivery = await WebhookDelivery.query()
      .where('id', deliveryId)
      .preload('webhook')
      .preload('message')
      .firstOrFail()
    const { webhook, message } = delivery
    if (webhook.status === 'off') {
      await delivery.merge({ status: 'failed', sentence: 'The endpoint is switched off.' }).save()
      return
    }
    const transport = await integrations.webhooks()
    const outcome = await transport.deliver({
      url: webhook.url,
      messageId: message.id,
      body: message.body,
      secrets: [openSecret(webhook.secret, webhook.accountId)],
      attemptedAt: new Date(),
    })
    await this.#conclude(delivery, outcome)
  }

  async #claim(id: string): Promise<boolean> {
    const now = DateTime.utc()
    const claimed = await db
      .from('webhook_deliveries')
      .where({ id, status: 'waiting' })
      .where('next_attempt_at', '<=', now.toJSDate())
      .update({
        attempts: db.raw('attempts + 1'),
        last_attempt_at: now.toJSDate(),
        next_attempt_at: now.plus({ seconds: LEASE_SECONDS }).toJSDate(),
      })
      .returning('id')
    return claimed.length === 1
  }

  async #conclude(delivery: WebhookDelivery, outcome: DeliveryOutcome) {
    const wait = this.#waitFor(delivery, outcome)
    const nextAttemptAt = wait === null ? null : DateTime.utc().plus({ seconds: wait })
    await db.transaction(async (trx) => {
      delivery.useTransaction(trx)
      await delivery
        .merge({
          status: outcome.delivered ? 'delivered' : wait === null ? 'failed' : 'waiting',
          nextAttemptAt,
          httpStatus: outcome.httpStatus,
          sentence: outcome.sentence,
          responseBody: outcome.responseBody,
          durationMs: outcome.durationMs,
        })
        .save()
      if (outcome.failure === 'gone') {
        await this.#switchOff(delivery.webhook, outcome.sentence, trx)
      }
      if (nextAttemptAt) {
        const startAfter = nextAttemptAt.toJSDate()
        await dispatch('webhooks.deliver', { deliveryId: delivery.id }, { trx, startAfter })
      }
    })
  }

  /** Once, also when several deliveries hear at the same time that the endpoint is gone. */
  async #switchOff({ id, accountId }: Webhook, offReason: string, trx: TransactionClientContract) {
    const offAt = DateTime.utc()
    const switched = await Webhook.query({ client: trx })
      .where({ id, status: 'on' })
      .update({ status: 'off', off_reason: offReason, updated_at: offAt.toJSDate() })
    if (Number(switched) === 0) return
    await new Notify().handle({
      trx,
      accountId,
      kind: 'webhook.off',
      key: `webhook.off:${id}:${offAt.toMillis()}`,
      data: { webhookId: id },
    })
  }

  #waitFor({ attempts }: WebhookDelivery, outcome: DeliveryOutcome): number | null {
    if (outcome.delivered || outcome.failure === 'gone' || outcome.failure === 'address-refused') {
      return null
    }
    const overloaded = outcome.failure === 'timeout' || outcome.httpStatus === 429
    return nextAttemptIn({ attempts, retryAfterMs: outcome.retryAfterMs, overloaded })
  }
}

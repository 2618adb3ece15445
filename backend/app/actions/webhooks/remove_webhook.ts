import db from '@adonisjs/lucid/services/db'
import type Webhook from '#models/webhook'

/** Takes an endpoint away, with the record of what went there. */
export default class RemoveWebhook {
  async handle({ webhook }: { webhook: Webhook }) {
    await db.transaction(async (trx) => {
      webhook.useTransaction(trx)
      await webhook.related('deliveries').query().delete()
      await webhook.delete()
    })
  }
}

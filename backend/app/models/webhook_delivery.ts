import { compose } from '@adonisjs/core/helpers'
import { belongsTo } from '@adonisjs/lucid/orm'
import type { BelongsTo } from '@adonisjs/lucid/types/relations'
import { WebhookDeliverySchema } from '#database/schema'
import { HasUuid } from '#models/concerns/has_uuid'
import Webhook from '#models/webhook'
import WebhookMessage from '#models/webhook_message'

/** One message on its way to one endpoint. */
export default class WebhookDelivery extends compose(WebhookDeliverySchema, HasUuid) {
  declare status: 'waiting' | 'delivered' | 'failed'

  @belongsTo(() => Webhook)
  declare webhook: BelongsTo<typeof Webhook>

  @belongsTo(() => WebhookMessage, { foreignKey: 'messageId' })
  declare message: BelongsTo<typeof WebhookMessage>
}

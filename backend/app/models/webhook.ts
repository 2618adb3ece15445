import { compose } from '@adonisjs/core/helpers'
import { column, hasMany } from '@adonisjs/lucid/orm'
import type { HasMany } from '@adonisjs/lucid/types/relations'
import { WebhookSchema } from '#database/schema'
import { HasUuid } from '#models/concerns/has_uuid'
import WebhookDelivery from '#models/webhook_delivery'

/** An endpoint a customer registered. Its secret is opened by the vault only. */
export default class Webhook extends compose(WebhookSchema, HasUuid) {
  declare status: 'on' | 'off'

  @column({ serializeAs: null })
  declare secret: string

  @hasMany(() => WebhookDelivery)
  declare deliveries: HasMany<typeof WebhookDelivery>
}

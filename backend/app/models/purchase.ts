import { compose } from '@adonisjs/core/helpers'
import { belongsTo } from '@adonisjs/lucid/orm'
import type { BelongsTo } from '@adonisjs/lucid/types/relations'
import { PurchaseSchema } from '#database/schema'
import { HasUuid } from '#models/concerns/has_uuid'
import Pack from '#models/pack'

/** A pack somebody set out to buy. */
export default class Purchase extends compose(PurchaseSchema, HasUuid) {
  declare status: 'open' | 'paid' | 'failed' | 'expired'

  @belongsTo(() => Pack)
  declare pack: BelongsTo<typeof Pack>
}

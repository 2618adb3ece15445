import { compose } from '@adonisjs/core/helpers'
import { belongsTo } from '@adonisjs/lucid/orm'
import type { BelongsTo } from '@adonisjs/lucid/types/relations'
import { PurchaseSchema } from '#database/schema'
import { HasUuid } from '#models/concerns/has_uuid'
import Pack from '#models/pack'

/** A pack somebody set out to buy; `pending` is finished at the vendor, with the money still to come. */
export default class Purchase extends compose(PurchaseSchema, HasUuid) {
  declare status: 'open' | 'pending' | 'paid' | 'failed' | 'expired'
  declare origin: 'checkout' | 'top-up'

  @belongsTo(() => Pack)
  declare pack: BelongsTo<typeof Pack>
}

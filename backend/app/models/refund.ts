import { compose } from '@adonisjs/core/helpers'
import { belongsTo } from '@adonisjs/lucid/orm'
import type { BelongsTo } from '@adonisjs/lucid/types/relations'
import { RefundSchema } from '#database/schema'
import { HasUuid } from '#models/concerns/has_uuid'
import Purchase from '#models/purchase'

/** Money of a purchase that goes back to whoever paid. */
export default class Refund extends compose(RefundSchema, HasUuid) {
  declare status: 'asked' | 'pending' | 'succeeded' | 'failed'

  @belongsTo(() => Purchase)
  declare purchase: BelongsTo<typeof Purchase>
}

import { compose } from '@adonisjs/core/helpers'
import { belongsTo } from '@adonisjs/lucid/orm'
import type { BelongsTo } from '@adonisjs/lucid/types/relations'
import { PaymentDisputeSchema } from '#database/schema'
import { HasUuid } from '#models/concerns/has_uuid'
import Purchase from '#models/purchase'

/** A payment that the payer's bank took back, until somebody has decided. */
export default class PaymentDispute extends compose(PaymentDisputeSchema, HasUuid) {
  declare status: 'inquiry' | 'open' | 'won' | 'lost'

  @belongsTo(() => Purchase)
  declare purchase: BelongsTo<typeof Purchase>
}

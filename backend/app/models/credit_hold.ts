import { compose } from '@adonisjs/core/helpers'
import { belongsTo } from '@adonisjs/lucid/orm'
import type { BelongsTo } from '@adonisjs/lucid/types/relations'
import { CreditHoldSchema } from '#database/schema'
import { HasUuid } from '#models/concerns/has_uuid'
import Call from '#models/call'

/** Credits set aside while a call runs. */
export default class CreditHold extends compose(CreditHoldSchema, HasUuid) {
  declare status: 'open' | 'settled' | 'released'

  @belongsTo(() => Call)
  declare call: BelongsTo<typeof Call>
}

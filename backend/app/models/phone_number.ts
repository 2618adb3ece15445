import { compose } from '@adonisjs/core/helpers'
import { belongsTo } from '@adonisjs/lucid/orm'
import type { BelongsTo } from '@adonisjs/lucid/types/relations'
import { NumberSchema } from '#database/schema'
import { HasUuid } from '#models/concerns/has_uuid'
import Account from '#models/account'
import Agent from '#models/agent'

/** A phone number: wanted from the vendor, active, or released. */
export default class PhoneNumber extends compose(NumberSchema, HasUuid) {
  static table = 'numbers'

  declare status: 'wanted' | 'activating' | 'active' | 'released'

  @belongsTo(() => Account)
  declare account: BelongsTo<typeof Account>

  @belongsTo(() => Agent)
  declare agent: BelongsTo<typeof Agent>
}

import { compose } from '@adonisjs/core/helpers'
import { belongsTo } from '@adonisjs/lucid/orm'
import type { BelongsTo } from '@adonisjs/lucid/types/relations'
import { RefusalSchema } from '#database/schema'
import { HasUuid } from '#models/concerns/has_uuid'
import Account from '#models/account'

/** Money that was refused for good, and whether an operator has looked at it. */
export default class Refusal extends compose(RefusalSchema, HasUuid) {
  @belongsTo(() => Account)
  declare account: BelongsTo<typeof Account>
}

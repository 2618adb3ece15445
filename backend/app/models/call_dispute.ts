import { compose } from '@adonisjs/core/helpers'
import { belongsTo } from '@adonisjs/lucid/orm'
import type { BelongsTo } from '@adonisjs/lucid/types/relations'
import { CallDisputeSchema } from '#database/schema'
import { HasUuid } from '#models/concerns/has_uuid'
import Account from '#models/account'
import Call from '#models/call'
import User from '#models/user'

/** A customer's objection to what a call cost. */
export default class CallDispute extends compose(CallDisputeSchema, HasUuid) {
  declare reason: 'spam' | 'too-long' | 'did-not-work' | 'other'
  declare status: 'open' | 'refunded' | 'declined'

  @belongsTo(() => Account)
  declare account: BelongsTo<typeof Account>

  @belongsTo(() => Call)
  declare call: BelongsTo<typeof Call>

  @belongsTo(() => User)
  declare user: BelongsTo<typeof User>
}

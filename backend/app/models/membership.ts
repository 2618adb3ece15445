import { compose } from '@adonisjs/core/helpers'
import { belongsTo } from '@adonisjs/lucid/orm'
import type { BelongsTo } from '@adonisjs/lucid/types/relations'
import { MembershipSchema } from '#database/schema'
import { HasUuid } from '#models/concerns/has_uuid'
import Account from '#models/account'
import User from '#models/user'

export type Role = 'owner' | 'admin' | 'member'

/** What a person is mailed about: every call; urgent messages and problems; one mail a day and problems; only what must be said. */
export type Hears = 'each' | 'urgent' | 'digest' | 'least'

/** A person's role in an account. */
export default class Membership extends compose(MembershipSchema, HasUuid) {
  declare role: Role
  declare hears: Hears

  @belongsTo(() => Account)
  declare account: BelongsTo<typeof Account>

  @belongsTo(() => User)
  declare user: BelongsTo<typeof User>
}

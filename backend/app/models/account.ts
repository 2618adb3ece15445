import { compose } from '@adonisjs/core/helpers'
import { hasMany } from '@adonisjs/lucid/orm'
import type { HasMany } from '@adonisjs/lucid/types/relations'
import { AccountSchema } from '#database/schema'
import { HasUuid } from '#models/concerns/has_uuid'
import Agent from '#models/agent'
import Call from '#models/call'
import Membership from '#models/membership'

/** One business: the tenant that everything else belongs to. */
export default class Account extends compose(AccountSchema, HasUuid) {
  declare status: 'active' | 'suspended' | 'closed'
  declare creditState: 'good' | 'low' | 'grace' | 'stopped'

  @hasMany(() => Membership)
  declare memberships: HasMany<typeof Membership>

  @hasMany(() => Agent)
  declare agents: HasMany<typeof Agent>

  @hasMany(() => Call)
  declare calls: HasMany<typeof Call>
}

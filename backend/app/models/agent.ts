import { compose } from '@adonisjs/core/helpers'
import { belongsTo, hasMany, manyToMany } from '@adonisjs/lucid/orm'
import type { BelongsTo, HasMany, ManyToMany } from '@adonisjs/lucid/types/relations'
import { AgentSchema } from '#database/schema'
import { HasUuid } from '#models/concerns/has_uuid'
import Account from '#models/account'
import AgentVersion from '#models/agent_version'
import PhoneNumber from '#models/phone_number'
import Staff from '#models/staff'

/** One receptionist of an account. */
export default class Agent extends compose(AgentSchema, HasUuid) {
  declare status: 'draft' | 'live' | 'paused'

  @belongsTo(() => Account)
  declare account: BelongsTo<typeof Account>

  @hasMany(() => AgentVersion)
  declare versions: HasMany<typeof AgentVersion>

  @belongsTo(() => AgentVersion, { foreignKey: 'liveVersionId' })
  declare liveVersion: BelongsTo<typeof AgentVersion>

  @hasMany(() => PhoneNumber)
  declare numbers: HasMany<typeof PhoneNumber>

  /** Whose calendars it books into. */
  @manyToMany(() => Staff, { pivotTable: 'agent_staff' })
  declare staff: ManyToMany<typeof Staff>
}

import { compose } from '@adonisjs/core/helpers'
import { belongsTo } from '@adonisjs/lucid/orm'
import type { BelongsTo } from '@adonisjs/lucid/types/relations'
import { AuditEntrySchema } from '#database/schema'
import { HasUuid } from '#models/concerns/has_uuid'
import User from '#models/user'

/** What an operator or a person with a role did, for ever. */
export default class AuditEntry extends compose(AuditEntrySchema, HasUuid) {
  @belongsTo(() => User, { foreignKey: 'actorId' })
  declare actor: BelongsTo<typeof User>
}

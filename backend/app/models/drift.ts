import { compose } from '@adonisjs/core/helpers'
import { belongsTo } from '@adonisjs/lucid/orm'
import type { BelongsTo } from '@adonisjs/lucid/types/relations'
import { DriftSchema } from '#database/schema'
import { HasUuid } from '#models/concerns/has_uuid'
import Account from '#models/account'
import Agent from '#models/agent'
import PhoneNumber from '#models/phone_number'

/** Something of an agent or a number that the vendor holds otherwise than we do. */
export default class Drift extends compose(DriftSchema, HasUuid) {
  declare part: 'missing' | 'assistant' | 'tools' | 'server' | 'assignment' | 'fallback'

  @belongsTo(() => Account)
  declare account: BelongsTo<typeof Account>

  @belongsTo(() => Agent)
  declare agent: BelongsTo<typeof Agent>

  @belongsTo(() => PhoneNumber, { foreignKey: 'numberId' })
  declare number: BelongsTo<typeof PhoneNumber>
}

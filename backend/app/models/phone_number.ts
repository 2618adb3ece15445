import { compose } from '@adonisjs/core/helpers'
import { belongsTo, column, hasMany } from '@adonisjs/lucid/orm'
import type { BelongsTo, HasMany } from '@adonisjs/lucid/types/relations'
import { NumberSchema } from '#database/schema'
import { HasUuid } from '#models/concerns/has_uuid'
import Account from '#models/account'
import Agent from '#models/agent'
import Drift from '#models/drift'

/** A phone number: wanted, active or released; of an account, or of the pool when it has none. */
export default class PhoneNumber extends compose(NumberSchema, HasUuid) {
  static table = 'numbers'

  declare status: 'wanted' | 'activating' | 'active' | 'released'

  /** The voice vendor's own, or one that somebody has at a carrier. */
  declare origin: 'vendor' | 'carrier'

  /** How the carrier lets the vendor have it; opened by the vault only. */
  @column({ serializeAs: null })
  declare login: string | null

  @belongsTo(() => Account)
  declare account: BelongsTo<typeof Account>

  @belongsTo(() => Agent)
  declare agent: BelongsTo<typeof Agent>

  @hasMany(() => Drift, { foreignKey: 'numberId' })
  declare drifts: HasMany<typeof Drift>
}

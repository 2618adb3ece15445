import { compose } from '@adonisjs/core/helpers'
import { belongsTo } from '@adonisjs/lucid/orm'
import type { BelongsTo } from '@adonisjs/lucid/types/relations'
import { ExportSchema } from '#database/schema'
import { HasUuid } from '#models/concerns/has_uuid'
import Account from '#models/account'
import Connection from '#models/connection'
import type { SubjectName } from '#services/exports/names'

/** What an account has written to a sheet of its own: which rows, how far, and when again. */
export default class Export extends compose(ExportSchema, HasUuid) {
  declare subject: SubjectName
  declare schedule: 'off' | 'daily' | 'weekly'
  /** `waiting` until the run that was asked for is through. */
  declare status: 'idle' | 'waiting' | 'failed'

  @belongsTo(() => Account)
  declare account: BelongsTo<typeof Account>

  @belongsTo(() => Connection)
  declare connection: BelongsTo<typeof Connection>
}

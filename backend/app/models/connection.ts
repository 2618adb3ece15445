import { compose } from '@adonisjs/core/helpers'
import { column, hasMany } from '@adonisjs/lucid/orm'
import type { HasMany } from '@adonisjs/lucid/types/relations'
import { ConnectionSchema } from '#database/schema'
import { HasUuid } from '#models/concerns/has_uuid'
import Calendar from '#models/calendar'

/** An account's authorised link to a vendor. Its credentials are opened by the vault only. */
export default class Connection extends compose(ConnectionSchema, HasUuid) {
  declare status: 'live' | 'lost'

  @column({ serializeAs: null })
  declare credentials: string

  @hasMany(() => Calendar)
  declare calendars: HasMany<typeof Calendar>
}

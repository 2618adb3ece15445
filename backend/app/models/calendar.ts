import { compose } from '@adonisjs/core/helpers'
import { belongsTo } from '@adonisjs/lucid/orm'
import type { BelongsTo } from '@adonisjs/lucid/types/relations'
import { CalendarSchema } from '#database/schema'
import { HasUuid } from '#models/concerns/has_uuid'
import Connection from '#models/connection'

/** One calendar of a connection. */
export default class Calendar extends compose(CalendarSchema, HasUuid) {
  @belongsTo(() => Connection)
  declare connection: BelongsTo<typeof Connection>
}

import { compose } from '@adonisjs/core/helpers'
import { belongsTo, column } from '@adonisjs/lucid/orm'
import type { BelongsTo } from '@adonisjs/lucid/types/relations'
import { CalendarSchema } from '#database/schema'
import { asJson } from '#models/concerns/as_json'
import { HasUuid } from '#models/concerns/has_uuid'
import Connection from '#models/connection'

/** One calendar of a connection. */
export default class Calendar extends compose(CalendarSchema, HasUuid) {
  /** Starts and ends (ISO 8601, UTC) within `busyFrom` and `busyUntil`, as read at `busyAt`. */
  @column(asJson)
  declare busy: [string, string][] | null

  @belongsTo(() => Connection)
  declare connection: BelongsTo<typeof Connection>
}

import { compose } from '@adonisjs/core/helpers'
import { belongsTo } from '@adonisjs/lucid/orm'
import type { BelongsTo } from '@adonisjs/lucid/types/relations'
import { CallerMessageSchema } from '#database/schema'
import { HasUuid } from '#models/concerns/has_uuid'
import Call from '#models/call'
import Contact from '#models/contact'

/** What a caller asked to be passed on. */
export default class CallerMessage extends compose(CallerMessageSchema, HasUuid) {
  @belongsTo(() => Call)
  declare call: BelongsTo<typeof Call>

  @belongsTo(() => Contact)
  declare contact: BelongsTo<typeof Contact>
}

import { compose } from '@adonisjs/core/helpers'
import { belongsTo } from '@adonisjs/lucid/orm'
import type { BelongsTo } from '@adonisjs/lucid/types/relations'
import { BookingSchema } from '#database/schema'
import { HasUuid } from '#models/concerns/has_uuid'
import Account from '#models/account'
import Calendar from '#models/calendar'
import Call from '#models/call'
import Staff from '#models/staff'

/** An appointment made by a call. Two of one seat never overlap: the database sees to it. */
export default class Booking extends compose(BookingSchema, HasUuid) {
  /** `moving` and `moved` are of moves: rows that name the booking they move in `movesBookingId`. */
  declare status: 'held' | 'confirmed' | 'cancelled' | 'expired' | 'moving' | 'moved'

  /** What the owner's calendar says differently, as last looked at. */
  declare conflict: 'moved' | 'deleted' | 'overlap' | null

  @belongsTo(() => Account)
  declare account: BelongsTo<typeof Account>

  @belongsTo(() => Call)
  declare call: BelongsTo<typeof Call>

  @belongsTo(() => Staff)
  declare staff: BelongsTo<typeof Staff>

  @belongsTo(() => Calendar)
  declare calendar: BelongsTo<typeof Calendar>
}

import { compose } from '@adonisjs/core/helpers'
import { belongsTo, manyToMany } from '@adonisjs/lucid/orm'
import type { BelongsTo, ManyToMany } from '@adonisjs/lucid/types/relations'
import { StaffSchema } from '#database/schema'
import { HasUuid } from '#models/concerns/has_uuid'
import Agent from '#models/agent'
import Calendar from '#models/calendar'

/** Somebody, or something, that can be booked. */
export default class Staff extends compose(StaffSchema, HasUuid) {
  static table = 'staff'

  /** Where bookings are written. */
  @belongsTo(() => Calendar, { foreignKey: 'writeCalendarId' })
  declare writeCalendar: BelongsTo<typeof Calendar>

  /** Calendars that say when they are busy. */
  @manyToMany(() => Calendar, { pivotTable: 'staff_calendars' })
  declare readCalendars: ManyToMany<typeof Calendar>

  /** Receptionists that book them. */
  @manyToMany(() => Agent, { pivotTable: 'agent_staff' })
  declare agents: ManyToMany<typeof Agent>
}

import db from '@adonisjs/lucid/services/db'
import { DateTime } from 'luxon'
import Calendar from '#models/calendar'
import { calendarOf } from '#services/connections/adapters'
import type Connection from '#models/connection'

/**
 * Notes which calendars a connection shows now, under which names. One that is shown no longer is kept, as
 * gone: staff may still be booked by it, and its owner has to see why nothing is offered.
 */
export default class LearnCalendars {
  async handle(connection: Connection) {
    const { id: connectionId, accountId } = connection
    const adapter = await calendarOf(connection)
    const shown = await adapter.listCalendars()
    const rows = shown.map(({ calendarId, name, zone, writable, primary }) => ({
      accountId,
      connectionId,
      vendorCalendarId: calendarId,
      name,
      zone,
      writable,
      isPrimary: primary,
      goneAt: null,
    }))
    await db.transaction(async (trx) => {
      const key = ['connectionId', 'vendorCalendarId'] as const
      await Calendar.updateOrCreateMany([...key], rows, { client: trx })
      await Calendar.query({ client: trx })
        .where({ connectionId })
        .whereNotIn(
          'vendorCalendarId',
          rows.map(({ vendorCalendarId }) => vendorCalendarId)
        )
        .whereNull('goneAt')
        .update({ gone_at: DateTime.utc().toJSDate() })
    })
  }
}

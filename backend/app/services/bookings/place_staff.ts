import Calendar from '#models/calendar'
import Staff from '#models/staff'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

/**
 * Staff without a calendar are booked into the account's main one, and read there: whichever comes
 * first, the connection or the staff. Nothing happens while no calendar can be written.
 */
export async function placeStaff(trx: TransactionClientContract, accountId: string) {
  const calendar = await Calendar.query({ client: trx })
    .where({ accountId, writable: true })
    .whereHas('connection', (connection) => connection.where('status', 'live'))
    .orderBy('isPrimary', 'desc')
    .orderBy('id')
    .first()
  if (!calendar) return
  const unplaced = await Staff.query({ client: trx })
    .where('accountId', accountId)
    .whereNull('writeCalendarId')
  for (const staff of unplaced) {
    await staff.merge({ writeCalendarId: calendar.id }).save()
    await staff.related('readCalendars').sync([calendar.id], false)
  }
}

import type Connection from '#models/connection'
import { calendarOf } from '#services/connections/adapters'
import { readCredentials, sealCredentials } from '#services/connections/credentials'
import { CALENDAR } from '#tests/support/salon'

const HOUR_MS = 3_600_000

/** The access token has run out an hour ago. */
export async function expire(connection: Connection) {
  const credentials = { ...readCredentials(connection), expiresAt: new Date(Date.now() - HOUR_MS) }
  await connection.merge({ credentials: sealCredentials(credentials, connection.accountId) }).save()
}

/** Whether the calendar is busy within the hour, as the vendor says. */
export async function look(connection: Connection) {
  const calendar = await calendarOf(connection)
  return calendar.busy([CALENDAR], { start: new Date(), end: new Date(Date.now() + HOUR_MS) })
}

import integrations from '#services/integrations/main'
import { ConnectionGrant } from '#services/connections/grant'
import type Connection from '#models/connection'

/** The calendars behind a connection. */
export function calendarOf(connection: Connection) {
  return integrations.calendar(connection.provider, new ConnectionGrant(connection.id))
}

/** The sheets behind a connection. */
export function sheetsOf(connection: Connection) {
  return integrations.sheets(connection.provider, new ConnectionGrant(connection.id))
}

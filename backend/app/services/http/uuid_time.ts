import type { DateTime } from 'luxon'

/** The least id that a row made at this instant or later can have: ids are in time's order, so an index on them is one on time. */
export function firstIdAt(at: DateTime) {
  const ms = at.toMillis().toString(16).padStart(12, '0')
  return `${ms.slice(0, 8)}-${ms.slice(8)}-7000-8000-000000000000`
}

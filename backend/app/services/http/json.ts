import type { DateTime } from 'luxon'

/** Instants leave as ISO 8601 in UTC. */
export function iso(at: DateTime): string
export function iso(at: DateTime | null): string | null
export function iso(at: DateTime | null) {
  return at ? at.toUTC().toISO() : null
}

/** Money leaves as an integer of millicredits. */
export function mc(amount: bigint): number
export function mc(amount: bigint | null): number | null
export function mc(amount: bigint | null) {
  return amount === null ? null : Number(amount)
}

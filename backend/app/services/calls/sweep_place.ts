import db from '@adonisjs/lucid/services/db'
import { DateTime } from 'luxon'

/** The vendor keeps calls no longer than this. */
const OLDEST_DAYS = 14
const FIRST_LOOK_DAYS = 2
/** Passes overlap: calls too fresh for one belong to the next, and clocks differ. */
const OVERLAP_MINUTES = 15

/** Where a pass through the vendor's list of calls stands. */
export interface SweepPlace {
  provider: string
  /** Calls changed from then on. */
  since: DateTime
  /** Of the page to ask for; null for the first. */
  cursor: string | null
  beganAt: DateTime
  /** A call of this pass could not be recorded: the next pass lists it again. */
  hasFailed: boolean
}

/** Where the last run stopped, or the beginning of a new pass. */
export async function sweepPlace(provider: string): Promise<SweepPlace> {
  const row = await db.from('call_sweeps').where({ provider }).first()
  const now = DateTime.utc()
  if (!row) return begin(provider, now.minus({ days: FIRST_LOOK_DAYS }))
  const since = DateTime.fromJSDate(row.since)
  if (row.cursor === null) return begin(provider, since)
  const beganAt = DateTime.fromJSDate(row.began_at)
  return { provider, since, cursor: row.cursor, beganAt, hasFailed: row.has_failed }
}

/** The next page of this pass, or with none left the beginning of the next pass. */
export function placeAfter(place: SweepPlace, next: string | null): SweepPlace {
  if (next) return { ...place, cursor: next }
  const { provider, beganAt, since, hasFailed } = place
  return begin(provider, hasFailed ? since : beganAt.minus({ minutes: OVERLAP_MINUTES }))
}

/** What is kept is done: a run that dies goes on from here. */
export async function keepPlace({ provider, since, cursor, beganAt, hasFailed }: SweepPlace) {
  const row = {
    since: since.toJSDate(),
    cursor,
    began_at: beganAt.toJSDate(),
    has_failed: hasFailed,
  }
  await db
    .insertQuery()
    .table('call_sweeps')
    .insert({ provider, ...row })
    .knexQuery.onConflict('provider')
    .merge()
}

/** Never from a later instant than the overlap allows, whatever a clock said before. */
function begin(provider: string, from: DateTime): SweepPlace {
  const beganAt = DateTime.utc()
  const oldest = beganAt.minus({ days: OLDEST_DAYS })
  const latest = beganAt.minus({ minutes: OVERLAP_MINUTES })
  const since = DateTime.max(oldest, DateTime.min(from, latest))
  return { provider, since, cursor: null, beganAt, hasFailed: false }
}

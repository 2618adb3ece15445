import db from '@adonisjs/lucid/services/db'
import { DateTime } from 'luxon'
import { TURNED_AWAY } from '#services/calls/turned_away'
import { firstIdAt } from '#services/http/uuid_time'
import type Account from '#models/account'

export interface Today {
  /** Taken up by the receptionist; calls that it turned away are not. */
  answered: number
  bookings: number
  /** Talked by the receptionist, rounded to whole minutes. */
  minutes: number
  unread: number
  urgent: number
}

/** What was done since midnight where the business is, and what waits. */
export default class ReadToday {
  async handle({ id, zone }: Account): Promise<Today> {
    const midnight = DateTime.now().setZone(zone).startOf('day')
    const { rows } = await db.rawQuery(
      `WITH today AS (
        SELECT id, excused, started_at, answered_receipt_at, billed_seconds FROM calls
        WHERE account_id = :id AND calls.id >= :first
      )
      SELECT
        (SELECT count(*)::int FROM today
          WHERE (started_at IS NOT NULL OR answered_receipt_at IS NOT NULL)
            AND (excused IS NULL OR excused <> ALL(:turnedAway))) AS answered,
        (SELECT round(coalesce(sum(billed_seconds), 0) / 60.0)::int FROM today) AS minutes,
        (SELECT count(*)::int FROM bookings
          WHERE call_id IN (SELECT id FROM today) AND status IN ('held', 'confirmed')) AS bookings,
        (SELECT count(*)::int FROM caller_messages
          WHERE account_id = :id AND read_at IS NULL) AS unread,
        (SELECT count(*)::int FROM caller_messages
          WHERE account_id = :id AND read_at IS NULL AND is_urgent) AS urgent`,
      { id, first: firstIdAt(midnight), turnedAway: [...TURNED_AWAY] }
    )
    return rows[0]
  }
}

import db from '@adonisjs/lucid/services/db'
import { DateTime } from 'luxon'
import { firstIdAt } from '#services/http/uuid_time'
import type Account from '#models/account'

export interface Day {
  /** `2026-11-26`, where the business is. */
  date: string
  calls: number
}

const DAYS = 14

/** How many calls each of the last days had, today last. */
export default class ReadDays {
  async handle({ id, zone }: Account): Promise<Day[]> {
    const today = DateTime.now().setZone(zone).startOf('day')
    const first = today.minus({ days: DAYS - 1 })
    const { rows } = await db.rawQuery(
      `SELECT to_char(created_at AT TIME ZONE :zone, 'YYYY-MM-DD') AS date, count(*)::int AS calls
      FROM calls
      WHERE account_id = :id AND id >= :first AND excused IS DISTINCT FROM 'not-begun'
      GROUP BY 1`,
      { id, zone, first: firstIdAt(first) }
    )
    const counted = new Map<string, number>(rows.map(({ date, calls }: Day) => [date, calls]))
    return Array.from({ length: DAYS }, (_, index) => {
      const date = first.plus({ days: index }).toISODate()!
      return { date, calls: counted.get(date) ?? 0 }
    })
  }
}

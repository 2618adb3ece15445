import db from '@adonisjs/lucid/services/db'
import type Account from '#models/account'

/** A day of the account's calendar, `YYYY-MM-DD`, and what calls cost on it. */
export interface DayOfUse {
  day: string
  usedMc: bigint
}

const DAYS = 30

/** What calls cost on each of the last thirty days, today the last, in the account's zone. */
export default class ReadUse {
  async handle({ id, zone }: Account): Promise<DayOfUse[]> {
    const { rows } = await db.rawQuery(
      `WITH used AS (
         SELECT (t.created_at AT TIME ZONE :zone)::date AS day, -sum(e.amount_mc) AS used_mc
         FROM ledger_transactions t
         JOIN ledger_entries e ON e.transaction_id = t.id
         JOIN ledger_accounts a ON a.id = e.ledger_account_id AND a.account_id = :id
         WHERE t.account_id = :id AND t.kind = 'settle'
           AND t.created_at > now() - make_interval(days => :days + 1)
         GROUP BY 1
       )
       SELECT to_char(d.day, 'YYYY-MM-DD') AS day, coalesce(used.used_mc, 0)::bigint AS used_mc
       FROM generate_series(
         (now() AT TIME ZONE :zone)::date - (:days - 1), (now() AT TIME ZONE :zone)::date, '1 day'
       ) AS d(day)
       LEFT JOIN used ON used.day = d.day::date
       ORDER BY d.day`,
      { id, zone, days: DAYS }
    )
    return rows.map((row: { day: string; used_mc: bigint }) => ({
      day: row.day,
      usedMc: BigInt(row.used_mc),
    }))
  }
}

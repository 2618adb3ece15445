import db from '@adonisjs/lucid/services/db'
import { DateTime } from 'luxon'
import credits from '#config/credits'
import LedgerCheck from '#models/ledger_check'
import { SETTLED_MARGINS } from '#services/calls/settled_margins'

const MARGIN_DAYS = 30

/** What somebody who runs the install should look at. Each is a number of rows behind a link. */
export interface Needs {
  check: LedgerCheck | null
  /** Objections that wait for a decision. */
  disputes: number
  /** Payments that a bank has taken back, undecided. */
  bankDisputes: number
  /** Refunds that were asked for and did not happen. */
  failedRefunds: number
  /** Money that was refused for good, and that nobody has looked at. */
  refusals: number
  recoveredToday: number
  failedEvents: number
  /** Of active accounts: those whose calls are not answered for want of credits. */
  stopped: number
  suspended: number
  /** Accounts that cost more than they brought, of the last thirty days. */
  losing: number
}

/** What needs an operator today. */
export default class ReadNeeds {
  async handle(): Promise<Needs> {
    const now = DateTime.utc()
    const [check, counted] = await Promise.all([
      LedgerCheck.query().orderBy('id', 'desc').first(),
      this.#count(now),
    ])
    return { check, ...counted }
  }

  async #count(now: DateTime): Promise<Omit<Needs, 'check'>> {
    const { rows } = await db.rawQuery(
      `WITH ${SETTLED_MARGINS}, losing AS (
        SELECT account_id FROM settled WHERE micros IS NOT NULL GROUP BY account_id
        HAVING sum(charge_mc - given) < sum(micros) * :dollarMc::numeric / 1000000
      )
      SELECT
        (SELECT count(*)::int FROM losing) AS "losing",
        (SELECT count(*)::int FROM call_disputes WHERE status = 'open') AS "disputes",
        (SELECT count(*)::int FROM payment_disputes WHERE status IN ('inquiry', 'open')) AS "bankDisputes",
        (SELECT count(*)::int FROM refunds WHERE status = 'failed') AS "failedRefunds",
        (SELECT count(*)::int FROM refusals WHERE closed_at IS NULL) AS "refusals",
        (SELECT count(*)::int FROM calls WHERE recovered_at >= :today) AS "recoveredToday",
        (SELECT count(*)::int FROM vendor_events WHERE status = 'failed') AS "failedEvents",
        (SELECT count(*)::int FROM accounts WHERE status = 'active' AND credit_state = 'stopped') AS "stopped",
        (SELECT count(*)::int FROM accounts WHERE status = 'suspended') AS "suspended"`,
      {
        today: now.startOf('day').toJSDate(),
        from: now.minus({ days: MARGIN_DAYS }).toJSDate(),
        until: now.toJSDate(),
        accountId: null,
        dollarMc: credits.dollarMc.toString(),
      }
    )
    return rows[0]
  }
}

import db from '@adonisjs/lucid/services/db'
import { DateTime } from 'luxon'
import ReadMargin from '#actions/calls/read_margin'
import LedgerCheck from '#models/ledger_check'

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
    const [check, { accounts }, counted] = await Promise.all([
      LedgerCheck.query().orderBy('id', 'desc').first(),
      new ReadMargin().handle({ from: now.minus({ days: MARGIN_DAYS }), until: now }),
      this.#count(now.startOf('day')),
    ])
    const losing = accounts.filter(({ marginMc }) => marginMc !== null && marginMc < 0n).length
    return { check, losing, ...counted }
  }

  async #count(today: DateTime): Promise<Omit<Needs, 'check' | 'losing'>> {
    const { rows } = await db.rawQuery(
      `SELECT
        (SELECT count(*)::int FROM call_disputes WHERE status = 'open') AS "disputes",
        (SELECT count(*)::int FROM payment_disputes WHERE status IN ('inquiry', 'open')) AS "bankDisputes",
        (SELECT count(*)::int FROM refunds WHERE status = 'failed') AS "failedRefunds",
        (SELECT count(*)::int FROM refusals WHERE closed_at IS NULL) AS "refusals",
        (SELECT count(*)::int FROM calls WHERE recovered_at >= :today) AS "recoveredToday",
        (SELECT count(*)::int FROM vendor_events WHERE status = 'failed') AS "failedEvents",
        (SELECT count(*)::int FROM accounts WHERE status = 'active' AND credit_state = 'stopped') AS "stopped",
        (SELECT count(*)::int FROM accounts WHERE status = 'suspended') AS "suspended"`,
      { today: today.toJSDate() }
    )
    return rows[0]
  }
}

import db from '@adonisjs/lucid/services/db'
import logger from '@adonisjs/core/services/logger'
import { DateTime } from 'luxon'
import type { Finding } from '#services/ledger/finding'

/** Holds the ledger against its own entries, and the calls against the ledger. */
export default class CheckLedger {
  async handle(_payload: Record<string, never> = {}): Promise<Finding[]> {
    const found = await Promise.all([
      this.#sums(),
      this.#balances(),
      this.#holds(),
      this.#unsettled(),
      this.#charges(),
    ])
    const findings = found.flat()
    for (const finding of findings) logger.error({ finding }, 'The ledger does not add up')
    return findings
  }

  async #sums(): Promise<Finding[]> {
    const { rows } = await db.rawQuery(`
      SELECT t.id, t.account_id, coalesce(sum(e.amount_mc), 0)::text AS total
      FROM ledger_transactions t LEFT JOIN ledger_entries e ON e.transaction_id = t.id
      GROUP BY t.id HAVING coalesce(sum(e.amount_mc), 0) <> 0 OR count(e.id) < 2`)
    return rows.map((row: any) => ({
      rule: 'sum',
      accountId: row.account_id,
      callId: null,
      subject: row.id,
      sentence: `Transaction ${row.id} sums to ${row.total} mc instead of zero.`,
    }))
  }

  async #balances(): Promise<Finding[]> {
    const { rows } = await db.rawQuery(`
      SELECT a.id, a.account_id, a.kind, a.balance_mc::text AS balance, coalesce(sum(e.amount_mc), 0)::text AS entries
      FROM ledger_accounts a LEFT JOIN ledger_entries e ON e.ledger_account_id = a.id
      GROUP BY a.id HAVING a.balance_mc <> coalesce(sum(e.amount_mc), 0)`)
    return rows.map((row: any) => ({
      rule: 'balance',
      accountId: row.account_id,
      callId: null,
      subject: row.id,
      sentence: `"${row.kind}" shows ${row.balance} mc, its entries say ${row.entries} mc.`,
    }))
  }

  async #holds(): Promise<Finding[]> {
    const rows = await db
      .from('credit_holds')
      .where('status', 'open')
      // The job that releases them runs every five minutes.
      .where('expires_at', '<', DateTime.utc().minus({ minutes: 15 }).toJSDate())
    return rows.map((row) => ({
      rule: 'hold',
      accountId: row.account_id,
      callId: row.call_id,
      subject: row.id,
      sentence: `The hold for call ${row.call_id} should have lapsed.`,
    }))
  }

  /** The sweep has asked the vendor for missing reports long before a day is over. */
  async #unsettled(): Promise<Finding[]> {
    const rows = await db
      .from('calls')
      .whereNull('settled_at')
      .where((query) =>
        query
          .whereNotNull('reported_at')
          .orWhere((ended) =>
            ended
              .whereNull('excused')
              .where('ended_at', '<', DateTime.utc().minus({ days: 1 }).toJSDate())
          )
      )
    return rows.map((row) => ({
      rule: 'settled',
      accountId: row.account_id,
      callId: row.id,
      subject: row.id,
      sentence: `Call ${row.id} has ended and was neither charged nor excused.`,
    }))
  }

  async #charges(): Promise<Finding[]> {
    const { rows } = await db.rawQuery(`
      SELECT c.id, c.account_id, c.charge_mc::text AS charge, coalesce(sum(e.amount_mc), 0)::text AS revenue
      FROM calls c
      LEFT JOIN ledger_transactions t ON t.reference = c.id::text AND t.kind = 'settle'
      LEFT JOIN ledger_entries e ON e.transaction_id = t.id
        AND e.ledger_account_id = (SELECT id FROM ledger_accounts WHERE kind = 'revenue' AND account_id IS NULL)
      WHERE c.settled_at IS NOT NULL
      GROUP BY c.id HAVING coalesce(c.charge_mc, 0) <> coalesce(sum(e.amount_mc), 0)`)
    return rows.map((row: any) => ({
      rule: 'charge',
      accountId: row.account_id,
      callId: row.id,
      subject: row.id,
      sentence: `Call ${row.id} shows a charge of ${row.charge} mc, the ledger took ${row.revenue} mc.`,
    }))
  }
}

import db from '@adonisjs/lucid/services/db'
import credits from '#config/credits'
import { costMcOf, marginOf } from '#services/calls/margin'
import type { DateTime } from 'luxon'

const ROWS = 100

interface Input {
  /** Settled from then on … */
  from: DateTime
  /** … and before then. */
  until: DateTime
  /** Of one account; of all when null. */
  accountId?: string | null
}

/** Amounts in millicredits; the vendor's in micro-dollars, and in millicredits at the install's rate. */
export interface Margin {
  /** Of a call or an account; null for the install. */
  id: string | null
  accountId: string | null
  calls: number
  /** Of these, how many the vendor has not said the cost of: they are in no figure below `chargeMc`. */
  unknown: number
  chargeMc: bigint
  givenBackMc: bigint
  costMicros: bigint
  costMc: bigint
  /** Of the calls whose cost is known; null when that is none. */
  marginMc: bigint | null
}

/** What calls were sold for and what they cost us: the install, its accounts, the calls that left least. */
export default class ReadMargin {
  async handle(input: Input) {
    const [install, accounts, calls] = await Promise.all([
      this.#read(input, 'NULL::uuid', 'NULL::uuid'),
      this.#read(input, 'account_id', 'account_id'),
      this.#read(input, 'id', 'account_id'),
    ])
    return { install: install[0] ?? NOTHING, accounts, calls }
  }

  async #read({ from, until, accountId = null }: Input, id: string, account: string) {
    const { rows } = await db.rawQuery(sqlOf(id, account), {
      from: from.toJSDate(),
      until: until.toJSDate(),
      accountId,
      limit: ROWS,
      dollarMc: credits.dollarMc.toString(),
    })
    return rows.map(marginFrom) as Margin[]
  }
}

const NOTHING: Margin = {
  id: null,
  accountId: null,
  calls: 0,
  unknown: 0,
  chargeMc: 0n,
  givenBackMc: 0n,
  costMicros: 0n,
  costMc: 0n,
  marginMc: null,
}

function sqlOf(id: string, account: string) {
  return `
    WITH settled AS (
      SELECT c.id, c.account_id, c.charge_mc, c.vendor_cost_micros AS micros,
        coalesce((
          SELECT sum((t.details->>'amountMc')::bigint) FROM ledger_transactions t
          WHERE t.reference = c.id::text AND t.kind = 'goodwill' AND t.account_id = c.account_id
            AND NOT EXISTS (SELECT FROM ledger_transactions r WHERE r.reverses_id = t.id AND r.kind = 'reverse')
        ), 0) AS given
      FROM calls c
      WHERE c.settled_at >= :from AND c.settled_at < :until
        AND (:accountId::uuid IS NULL OR c.account_id = :accountId::uuid)
    )
    SELECT ${id} AS id, ${account} AS account_id, count(*)::int AS calls,
      (count(*) FILTER (WHERE micros IS NULL))::int AS unknown,
      coalesce(sum(charge_mc), 0)::text AS charge,
      coalesce(sum(charge_mc) FILTER (WHERE micros IS NOT NULL), 0)::text AS known_charge,
      coalesce(sum(given) FILTER (WHERE micros IS NOT NULL), 0)::text AS given,
      sum(micros)::text AS micros
    FROM settled GROUP BY 1, 2
    ORDER BY coalesce(sum(charge_mc - given) FILTER (WHERE micros IS NOT NULL), 0) - coalesce(sum(micros), 0) * :dollarMc::numeric / 1000000, 1
    LIMIT :limit`
}

function marginFrom(
  row: Record<string, string | null> & { calls: number; unknown: number }
): Margin {
  const costMicros = BigInt(row.micros ?? 0)
  const givenBackMc = BigInt(row.given!)
  const known = {
    chargeMc: BigInt(row.known_charge!),
    vendorCostMicros: row.micros === null ? null : costMicros,
  }
  return {
    id: row.id as string | null,
    accountId: row.account_id as string | null,
    calls: row.calls,
    unknown: row.unknown,
    chargeMc: BigInt(row.charge!),
    givenBackMc,
    costMicros,
    costMc: costMcOf(costMicros),
    marginMc: marginOf(known, givenBackMc),
  }
}

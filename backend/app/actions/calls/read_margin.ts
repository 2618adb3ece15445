import db from '@adonisjs/lucid/services/db'
import credits from '#config/credits'
import { costMcOf, marginOf } from '#services/calls/margin'
import { SETTLED_MARGINS } from '#services/calls/settled_margins'
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
  /** Of these, how many the vendor has not said the cost of. */
  unknown: number
  chargeMc: bigint
  givenBackMc: bigint
  costMicros: bigint
  costMc: bigint
  /** What the calls of unknown cost brought: in `chargeMc` and `givenBackMc`, and not in `marginMc`. */
  openMc: bigint
  /** Of the calls whose cost is known; null when that is none. */
  marginMc: bigint | null
}

/** What calls were sold for and what they cost us: the install, its accounts, the calls that left least. */
export default class ReadMargin {
  async handle({ from, until, accountId = null }: Input) {
    const { rows } = await db.rawQuery(MARGINS, {
      from: from.toJSDate(),
      until: until.toJSDate(),
      accountId,
      limit: ROWS,
      dollarMc: credits.dollarMc.toString(),
    })
    const of = (about: string): Margin[] =>
      rows.filter((row: Row) => row.about === about).map(marginFrom)
    return { install: of('install')[0] ?? NOTHING, accounts: of('account'), calls: of('call') }
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
  openMc: 0n,
  marginMc: null,
}

type Row = Record<string, string | null> & { calls: number; unknown: number }

/** All sums in one reading of the calls; of accounts and calls those that left least. */
const MARGINS = `
  WITH ${SETTLED_MARGINS}, sums AS (
    SELECT
      CASE GROUPING(account_id, id) WHEN 3 THEN 'install' WHEN 1 THEN 'account' ELSE 'call' END AS about,
      coalesce(id, account_id) AS id, account_id, count(*)::int AS calls,
      (count(*) FILTER (WHERE micros IS NULL))::int AS unknown,
      sum(charge_mc) AS charge,
      coalesce(sum(charge_mc) FILTER (WHERE micros IS NOT NULL), 0) AS known_charge,
      sum(given) AS given,
      coalesce(sum(given) FILTER (WHERE micros IS NOT NULL), 0) AS known_given,
      sum(micros) AS micros
    FROM settled GROUP BY GROUPING SETS ((), (account_id), (account_id, settled.id))
  ), placed AS (
    SELECT *, row_number() OVER (
      PARTITION BY about
      ORDER BY known_charge - known_given - coalesce(micros, 0) * :dollarMc::numeric / 1000000, id
    ) AS place
    FROM sums
  )
  SELECT about, id, account_id, calls, unknown, charge::text, known_charge::text, given::text,
    known_given::text, micros::text
  FROM placed WHERE place <= :limit AND calls > 0 ORDER BY place`

function marginFrom(row: Row): Margin {
  const costMicros = BigInt(row.micros ?? 0)
  const [chargeMc, givenBackMc] = [BigInt(row.charge!), BigInt(row.given!)]
  const knownGivenMc = BigInt(row.known_given!)
  const known = {
    chargeMc: BigInt(row.known_charge!),
    vendorCostMicros: row.micros === null ? null : costMicros,
  }
  return {
    id: row.id ?? null,
    accountId: row.account_id ?? null,
    calls: row.calls,
    unknown: row.unknown,
    chargeMc,
    givenBackMc,
    costMicros,
    costMc: costMcOf(costMicros),
    openMc: chargeMc - known.chargeMc - (givenBackMc - knownGivenMc),
    marginMc: marginOf(known, knownGivenMc),
  }
}

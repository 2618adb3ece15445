import type { Rule } from '#services/ledger/finding'

/** A finding of these is news for a week, and a page of them is enough. */
const RECENTLY = `c.settled_at > :now::timestamptz - interval '7 days'`
const MOST = 500

/** What calls cost us, against what they were sold for. */
export const costRules: Rule[] = [
  {
    rule: 'cost',
    evidence: 'costMissing',
    severity: 'warning',
    sql: `
      SELECT c.account_id, c.id AS call_id, c.id AS subject, c.charge_mc AS charge
      FROM calls c
      WHERE c.charge_mc > 0 AND c.vendor_cost_micros IS NULL
        AND c.settled_at < :now::timestamptz - interval '1 day' AND ${RECENTLY}
      ORDER BY c.id LIMIT ${MOST}`,
  },
  {
    rule: 'cost',
    evidence: 'costUnexplained',
    severity: 'warning',
    sql: `
      SELECT c.account_id, c.id AS call_id, c.id AS subject, c.vendor_cost_micros AS total, lines.total AS lines,
        round(abs(c.vendor_cost_micros - lines.total) / 10000.0) AS cents
      FROM calls c
      CROSS JOIN LATERAL (
        SELECT sum((line->>'micros')::numeric) AS total FROM jsonb_array_elements(c.vendor_cost_lines) AS line
      ) AS lines
      WHERE ${RECENTLY} AND jsonb_typeof(c.vendor_cost_lines) = 'array'
        AND round(abs(c.vendor_cost_micros - lines.total) / 10000.0) > 0
      ORDER BY c.id LIMIT ${MOST}`,
  },
  {
    rule: 'margin',
    evidence: 'margin',
    severity: 'margin',
    sql: `
      SELECT c.account_id, c.id AS call_id, c.id AS subject, c.charge_mc AS charge,
        div(c.vendor_cost_micros::numeric * :dollarMc, 1000000) AS cost
      FROM calls c
      WHERE c.charge_mc > 0 AND ${RECENTLY} AND c.vendor_cost_micros::numeric * :dollarMc > c.charge_mc * 1000000::numeric
      ORDER BY c.id LIMIT ${MOST}`,
  },
]

import type { Rule } from '#services/ledger/finding'

/** A finding of these is news for a week, and a page of them is enough. */
const WEEK = `:now::timestamptz - interval '7 days'`
const MOST = 500

/** Calls that did not end as calls do. The money is right; somebody should know. */
export const strayRules: Rule[] = [
  {
    rule: 'duration',
    evidence: 'duration',
    severity: 'warning',
    sql: `
      SELECT account_id, id AS call_id, id AS subject
      FROM calls WHERE excused = 'unknown-duration' AND settled_at > ${WEEK}
      ORDER BY id LIMIT ${MOST}`,
  },
  {
    rule: 'unknown',
    evidence: 'unknown',
    severity: 'warning',
    sql: `
      SELECT account_id, id AS call_id, id AS subject
      FROM calls
      WHERE excused = 'unknown-to-vendor' AND reported_at IS NULL AND ended_at > ${WEEK}
      ORDER BY id LIMIT ${MOST}`,
  },
  {
    rule: 'overrun',
    evidence: 'overrun',
    severity: 'warning',
    sql: `
      SELECT account_id, id AS call_id, id AS subject, max_duration_seconds AS most,
        to_char(end_asked_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI') AS asked
      FROM calls WHERE end_asked_at > ${WEEK}
      ORDER BY id LIMIT ${MOST}`,
  },
]

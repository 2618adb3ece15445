import type { Rule } from '#services/ledger/finding'

/** A finding of these is news for a week, and a page of them is enough. */
const WEEK = `:now::timestamptz - interval '7 days'`
const MOST = 500

/** Calls that did not end as calls do. The money is right; somebody should know. */
export const strayRules: Rule[] = [
  {
    rule: 'duration',
    severity: 'warning',
    sql: `
      SELECT account_id, id AS call_id, id AS subject
      FROM calls WHERE excused = 'unknown-duration' AND settled_at > ${WEEK}
      ORDER BY id LIMIT ${MOST}`,
    sentence: ({ subject }) => `Nobody can say how long call ${subject} was: it was not charged.`,
  },
  {
    rule: 'unknown',
    severity: 'warning',
    sql: `
      SELECT account_id, id AS call_id, id AS subject
      FROM calls
      WHERE excused = 'unknown-to-vendor' AND reported_at IS NULL AND ended_at > ${WEEK}
      ORDER BY id LIMIT ${MOST}`,
    sentence: ({ subject }) =>
      `The vendor knows nothing of call ${subject}: it was closed and not charged.`,
  },
  {
    rule: 'overrun',
    severity: 'warning',
    sql: `
      SELECT account_id, id AS call_id, id AS subject, max_duration_seconds AS most, end_asked_at AS asked
      FROM calls WHERE end_asked_at > ${WEEK}
      ORDER BY id LIMIT ${MOST}`,
    sentence: ({ subject, most, asked }) =>
      `Call ${subject} outlived its ${most} seconds; the vendor was last asked to end it at ${asked}.`,
  },
]

import type { Rule } from '#services/ledger/finding'

/** Calls and what is held for them, against the ledger. */
export const callRules: Rule[] = [
  {
    rule: 'hold',
    evidence: 'hold',
    // The job that releases them runs every five minutes.
    sql: `
      SELECT account_id, call_id, id AS subject, expires_at
      FROM credit_holds
      WHERE status = 'open' AND expires_at < :now::timestamptz - interval '15 minutes'`,
  },
  {
    rule: 'held',
    evidence: 'held',
    sql: `
      SELECT l.account_id, l.id AS subject, l.balance_mc AS balance, coalesce(sum(h.amount_mc), 0) AS open
      FROM ledger_accounts l
      LEFT JOIN credit_holds h ON h.account_id = l.account_id AND h.status = 'open'
      WHERE l.kind = 'held'
      GROUP BY l.id HAVING l.balance_mc <> coalesce(sum(h.amount_mc), 0)`,
  },
  {
    rule: 'settled',
    evidence: 'settled',
    // The sweep has asked the vendor for missing reports long before a day is over.
    sql: `
      SELECT account_id, id AS call_id, id AS subject
      FROM calls
      WHERE settled_at IS NULL AND (
        reported_at IS NOT NULL
        OR excused IS NULL AND ended_at < :now::timestamptz - interval '1 day'
      )`,
  },
  {
    rule: 'charge',
    evidence: 'charge',
    sql: `
      SELECT c.account_id, c.id AS call_id, c.id AS subject,
        coalesce(c.charge_mc, 0) AS charge, coalesce(sum(e.amount_mc), 0) AS revenue
      FROM calls c
      LEFT JOIN ledger_transactions t ON t.reference = c.id::text AND t.kind = 'settle'
        AND t.account_id = c.account_id
      LEFT JOIN ledger_entries e ON e.transaction_id = t.id
        AND e.ledger_account_id = (SELECT id FROM ledger_accounts WHERE kind = 'revenue' AND account_id IS NULL)
      WHERE c.settled_at IS NOT NULL
      GROUP BY c.id HAVING coalesce(c.charge_mc, 0) <> coalesce(sum(e.amount_mc), 0)`,
  },
  {
    rule: 'charge',
    evidence: 'chargeUnsettled',
    sql: `
      SELECT t.account_id, c.id AS call_id, t.id AS subject, t.details->>'amountMc' AS charge, t.reference
      FROM ledger_transactions t LEFT JOIN calls c ON c.id::text = t.reference
      WHERE t.kind = 'settle' AND c.settled_at IS NULL`,
  },
  {
    rule: 'goodwill',
    evidence: 'goodwill',
    sql: `
      SELECT t.account_id, c.id AS call_id, max(t.id::text) AS subject, t.reference,
        sum((t.details->>'amountMc')::bigint) AS given, coalesce(c.charge_mc, 0) AS charge
      FROM ledger_transactions t
      LEFT JOIN calls c ON c.id::text = t.reference
      WHERE t.kind = 'goodwill' AND NOT EXISTS (
        SELECT FROM ledger_transactions r WHERE r.reverses_id = t.id AND r.kind = 'reverse'
      )
      GROUP BY t.account_id, t.reference, c.id
      HAVING sum((t.details->>'amountMc')::bigint) > coalesce(c.charge_mc, 0)`,
  },
]

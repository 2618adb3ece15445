import type { Rule } from '#services/ledger/finding'

/** A purchase's own figure and the ledger's, for one that is paid. */
const PURCHASE = `
  SELECT p.account_id, p.id AS subject, p.credits_mc AS bought, count(t.id) AS times,
    coalesce(sum((t.details->>'amountMc')::bigint), 0) AS credited
  FROM purchases p
  LEFT JOIN ledger_transactions t ON t.reference = p.id::text AND t.kind = 'purchase'
    AND t.account_id = p.account_id
  WHERE p.status = 'paid'
  GROUP BY p.id
  HAVING count(t.id) <> 1 OR sum((t.details->>'amountMc')::bigint) <> p.credits_mc`

/**
 * What a purchase's money gone back had bought, all of it together, and what the ledger took for it less
 * what it gave again.
 */
const GONE_BACK = `
  WITH gone AS (
    SELECT purchase_id, sum(amount_minor) AS minor FROM (
      SELECT purchase_id, amount_minor FROM refunds WHERE status IN ('pending', 'succeeded')
      UNION ALL
      SELECT purchase_id, amount_minor FROM payment_disputes WHERE status IN ('open', 'lost')
    ) AS parts GROUP BY purchase_id
  ), taken AS (
    SELECT reference, sum((details->>'amountMc')::numeric * CASE kind WHEN 'reinstate' THEN -1 ELSE 1 END) AS mc
    FROM ledger_transactions WHERE kind IN ('refund', 'dispute', 'reinstate') GROUP BY reference
  ), back AS (
    SELECT p.account_id, p.id AS subject,
      CASE WHEN p.status = 'paid'
        THEN div(p.credits_mc::numeric * least(coalesce(gone.minor, 0), p.amount_minor), p.amount_minor)
        ELSE 0
      END AS wanted,
      coalesce(taken.mc, 0) AS taken
    FROM purchases p
    LEFT JOIN gone ON gone.purchase_id = p.id
    LEFT JOIN taken ON taken.reference = p.id::text
  )
  SELECT * FROM back WHERE wanted <> taken`

/** Every such transaction belongs to a record. */
function ofNothing(kind: 'refund' | 'dispute', table: string) {
  return `
    SELECT t.account_id, t.id AS subject, t.details->>'amountMc' AS taken
    FROM ledger_transactions t LEFT JOIN ${table} r ON r.transaction_id = t.id
    WHERE t.kind = '${kind}' AND r.id IS NULL`
}

/** Payments, and what they bought. */
export const paymentRules: Rule[] = [
  {
    rule: 'purchase',
    evidence: 'purchase',
    sql: PURCHASE,
  },
  {
    rule: 'purchase',
    evidence: 'creditUnpaid',
    sql: `
      SELECT t.account_id, t.id AS subject, t.details->>'amountMc' AS credited
      FROM ledger_transactions t
      LEFT JOIN purchases p ON p.id::text = t.reference AND p.account_id = t.account_id AND p.status = 'paid'
      WHERE t.kind = 'purchase' AND p.id IS NULL`,
  },
  {
    rule: 'refused',
    evidence: 'refusedPayment',
    sql: `
      SELECT account_id, purchase_id AS subject, key AS key
      FROM refusals WHERE closed_at IS NULL AND purchase_id IS NOT NULL ORDER BY id`,
  },
  {
    rule: 'refused',
    evidence: 'refusedPosting',
    sql: `
      SELECT account_id, call_id, id AS subject, key AS key
      FROM refusals WHERE closed_at IS NULL AND purchase_id IS NULL ORDER BY id`,
  },
  {
    rule: 'refund',
    evidence: 'refund',
    sql: GONE_BACK,
  },
  {
    rule: 'refund',
    evidence: 'refundUnrecorded',
    sql: ofNothing('refund', 'refunds'),
  },
  {
    rule: 'dispute',
    evidence: 'disputeUnrecorded',
    sql: ofNothing('dispute', 'payment_disputes'),
  },
]

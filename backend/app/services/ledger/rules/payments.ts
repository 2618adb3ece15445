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
 * Money that went back, and the transaction that took its credits; `wanted` of them: what the part of the
 * price had bought where the money is gone, nothing where it stayed or came back, null while it is open.
 */
function goneBack(kind: 'refund' | 'dispute', table: string, gone: string, stayed: string) {
  return `
    WITH back AS (
      SELECT r.account_id, r.id AS subject, r.status, p.id AS purchase,
        CASE
          WHEN r.status IN (${gone}) THEN div(p.credits_mc::numeric * r.amount_minor, p.amount_minor)
          WHEN r.status IN (${stayed}) THEN 0
        END AS wanted,
        CASE WHEN x.id IS NULL THEN coalesce((t.details->>'amountMc')::numeric, 0) ELSE 0 END AS taken
      FROM ${table} r
      JOIN purchases p ON p.id = r.purchase_id
      LEFT JOIN ledger_transactions t ON t.id = r.transaction_id AND t.kind = '${kind}'
        AND t.account_id = r.account_id AND t.reference = p.id::text
      LEFT JOIN ledger_transactions x ON x.reverses_id = t.id AND x.kind = 'reinstate'
    )
    SELECT * FROM back WHERE wanted <> taken`
}

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
    sql: PURCHASE,
    sentence: ({ subject, bought, times, credited }) =>
      `Purchase ${subject} of ${bought} mc is paid and was credited ${times} times, ${credited} mc in all.`,
  },
  {
    rule: 'purchase',
    sql: `
      SELECT t.account_id, t.id AS subject, t.details->>'amountMc' AS credited
      FROM ledger_transactions t
      LEFT JOIN purchases p ON p.id::text = t.reference AND p.account_id = t.account_id AND p.status = 'paid'
      WHERE t.kind = 'purchase' AND p.id IS NULL`,
    sentence: ({ subject, credited }) =>
      `Transaction ${subject} credits ${credited} mc for a purchase that is not paid.`,
  },
  {
    rule: 'refund',
    sql: goneBack('refund', 'refunds', `'succeeded'`, `'failed'`),
    sentence: ({ subject, status, purchase, wanted, taken }) =>
      `Refund ${subject} of purchase ${purchase} is ${status}: it should take ${wanted} mc and takes ${taken} mc.`,
  },
  {
    rule: 'refund',
    sql: ofNothing('refund', 'refunds'),
    sentence: ({ subject, taken }) =>
      `Transaction ${subject} takes ${taken} mc for a refund that is not on record.`,
  },
  {
    rule: 'dispute',
    sql: goneBack('dispute', 'payment_disputes', `'open', 'lost'`, `'inquiry', 'won'`),
    sentence: ({ subject, status, purchase, wanted, taken }) =>
      `Dispute ${subject} of purchase ${purchase} is ${status}: it should take ${wanted} mc and takes ${taken} mc.`,
  },
  {
    rule: 'dispute',
    sql: ofNothing('dispute', 'payment_disputes'),
    sentence: ({ subject, taken }) =>
      `Transaction ${subject} takes ${taken} mc for a dispute that is not on record.`,
  },
]

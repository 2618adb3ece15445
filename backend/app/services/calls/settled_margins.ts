/**
 * The tables `given` and `settled` of a statement: calls settled from `:from` on and before `:until`, of
 * `:accountId` where it is not null, with their charge, the vendor's micro-dollars and what was given back.
 * Both are read once, however many calls there are; nothing is given back before its call is settled.
 */
export const SETTLED_MARGINS = `
  given AS (
    SELECT t.account_id, t.reference, sum((t.details->>'amountMc')::bigint) AS mc
    FROM ledger_transactions t
    LEFT JOIN ledger_transactions r ON r.reverses_id = t.id AND r.kind = 'reverse'
    WHERE t.kind = 'goodwill' AND t.created_at >= :from AND r.id IS NULL
    GROUP BY 1, 2
  ), settled AS (
    SELECT c.id, c.account_id, coalesce(c.charge_mc, 0) AS charge_mc, c.vendor_cost_micros AS micros,
      coalesce(g.mc, 0) AS given
    FROM calls c LEFT JOIN given g ON g.reference = c.id::text AND g.account_id = c.account_id
    WHERE c.settled_at >= :from AND c.settled_at < :until
      AND (:accountId::uuid IS NULL OR c.account_id = :accountId::uuid)
  )`

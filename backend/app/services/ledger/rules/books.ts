import type { Rule } from '#services/ledger/finding'

/** What a transaction of each kind says of itself in one figure, as its entries have it. */
const FIGURE = `
  CASE t.kind
    WHEN 'settle' THEN sum(e.amount_mc) FILTER (WHERE l.kind = 'revenue')
    WHEN 'hold' THEN sum(e.amount_mc) FILTER (WHERE l.kind = 'held')
    WHEN 'release' THEN -sum(e.amount_mc) FILTER (WHERE l.kind = 'held')
    WHEN 'refund' THEN -sum(e.amount_mc) FILTER (WHERE l.account_id IS NOT NULL)
    WHEN 'dispute' THEN -sum(e.amount_mc) FILTER (WHERE l.account_id IS NOT NULL)
    ELSE sum(e.amount_mc) FILTER (WHERE l.account_id IS NOT NULL)
  END`

/** The books by themselves: entries, balances, and what each transaction says of itself. */
export const booksRules: Rule[] = [
  {
    rule: 'sum',
    evidence: 'sum',
    sql: `
      SELECT t.account_id, t.id AS subject, coalesce(sum(e.amount_mc), 0) AS total, count(e.id) AS entries
      FROM ledger_transactions t LEFT JOIN ledger_entries e ON e.transaction_id = t.id
      GROUP BY t.id HAVING coalesce(sum(e.amount_mc), 0) <> 0 OR count(e.id) < 2`,
  },
  {
    rule: 'balance',
    evidence: 'balance',
    sql: `
      SELECT l.account_id, l.id AS subject, l.kind AS purse, l.balance_mc AS balance,
        coalesce(sum(e.amount_mc), 0) AS entries
      FROM ledger_accounts l LEFT JOIN ledger_entries e ON e.ledger_account_id = l.id
      GROUP BY l.id HAVING l.balance_mc <> coalesce(sum(e.amount_mc), 0)`,
  },
  {
    rule: 'amount',
    evidence: 'amount',
    sql: `
      SELECT t.account_id, t.id AS subject, t.kind AS posting,
        t.details->>'amountMc' AS noted, coalesce(${FIGURE}, 0) AS moved
      FROM ledger_transactions t
      JOIN ledger_entries e ON e.transaction_id = t.id
      JOIN ledger_accounts l ON l.id = e.ledger_account_id
      GROUP BY t.id HAVING (t.details->>'amountMc')::numeric IS DISTINCT FROM coalesce(${FIGURE}, 0)`,
  },
  {
    rule: 'amount',
    evidence: 'foreignPurse',
    sql: `
      SELECT t.account_id, t.id AS subject, l.kind AS purse, l.id AS row
      FROM ledger_transactions t
      JOIN ledger_entries e ON e.transaction_id = t.id
      JOIN ledger_accounts l ON l.id = e.ledger_account_id
      WHERE l.account_id IS NOT NULL AND l.account_id IS DISTINCT FROM t.account_id`,
  },
  {
    rule: 'purses',
    evidence: 'purses',
    sql: `
      SELECT a.id AS account_id, coalesce(a.id::text, 'install') AS subject, k.kind AS purse
      FROM (
        SELECT id, unnest(ARRAY['available', 'held', 'debt']) AS kind FROM accounts
        UNION ALL
        SELECT NULL, unnest(ARRAY['revenue', 'promotions', 'goodwill', 'clearing'])
      ) AS k(account_id, kind)
      LEFT JOIN accounts a ON a.id = k.account_id
      LEFT JOIN ledger_accounts l ON l.account_id IS NOT DISTINCT FROM k.account_id AND l.kind = k.kind
      WHERE l.id IS NULL`,
  },
]

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
    sql: `
      SELECT t.account_id, t.id AS subject, coalesce(sum(e.amount_mc), 0) AS total, count(e.id) AS entries
      FROM ledger_transactions t LEFT JOIN ledger_entries e ON e.transaction_id = t.id
      GROUP BY t.id HAVING coalesce(sum(e.amount_mc), 0) <> 0 OR count(e.id) < 2`,
    sentence: ({ subject, total, entries }) =>
      `Transaction ${subject} sums to ${total} mc instead of zero, in ${entries} entries.`,
  },
  {
    rule: 'balance',
    sql: `
      SELECT l.account_id, l.id AS subject, l.kind, l.balance_mc AS balance, coalesce(sum(e.amount_mc), 0) AS entries
      FROM ledger_accounts l LEFT JOIN ledger_entries e ON e.ledger_account_id = l.id
      GROUP BY l.id HAVING l.balance_mc <> coalesce(sum(e.amount_mc), 0)`,
    sentence: ({ subject, kind, balance, entries }) =>
      `Purse "${kind}" (${subject}) shows ${balance} mc, its entries say ${entries} mc.`,
  },
  {
    rule: 'amount',
    sql: `
      SELECT t.account_id, t.id AS subject, t.kind, t.details->>'amountMc' AS noted, coalesce(${FIGURE}, 0) AS moved
      FROM ledger_transactions t
      JOIN ledger_entries e ON e.transaction_id = t.id
      JOIN ledger_accounts l ON l.id = e.ledger_account_id
      GROUP BY t.id HAVING (t.details->>'amountMc')::numeric IS DISTINCT FROM coalesce(${FIGURE}, 0)`,
    sentence: ({ subject, kind, noted, moved }) =>
      `Transaction ${subject} (${kind}) was written with ${noted} mc, its entries move ${moved} mc.`,
  },
  {
    rule: 'amount',
    sql: `
      SELECT t.account_id, t.id AS subject, l.kind, l.id AS purse
      FROM ledger_transactions t
      JOIN ledger_entries e ON e.transaction_id = t.id
      JOIN ledger_accounts l ON l.id = e.ledger_account_id
      WHERE l.account_id IS NOT NULL AND l.account_id IS DISTINCT FROM t.account_id`,
    sentence: ({ subject, kind, purse }) =>
      `Transaction ${subject} moves purse "${kind}" (${purse}) of another account.`,
  },
  {
    rule: 'purses',
    sql: `
      SELECT a.id AS account_id, coalesce(a.id::text, 'install') AS subject, k.kind
      FROM (
        SELECT id, unnest(ARRAY['available', 'held', 'debt']) AS kind FROM accounts
        UNION ALL
        SELECT NULL, unnest(ARRAY['revenue', 'promotions', 'goodwill', 'clearing'])
      ) AS k(account_id, kind)
      LEFT JOIN accounts a ON a.id = k.account_id
      LEFT JOIN ledger_accounts l ON l.account_id IS NOT DISTINCT FROM k.account_id AND l.kind = k.kind
      WHERE l.id IS NULL`,
    sentence: ({ subject, kind }) => `There is no purse "${kind}" of ${subject}.`,
  },
]

import db from '@adonisjs/lucid/services/db'

/**
 * What an account had after each of its transactions, back to the oldest one asked for, by their ids.
 * Counted back from what it has now, so that a long history before them is not read.
 */
export async function balancesAfter(
  accountId: string,
  oldestId: string | null
): Promise<Map<string, bigint>> {
  if (!oldestId) return new Map()
  const { rows } = await db.rawQuery(
    `WITH own AS (SELECT id, balance_mc FROM ledger_accounts WHERE account_id = :accountId),
     moved AS (
       SELECT t.id, sum(e.amount_mc) AS amount_mc
       FROM ledger_transactions t
       JOIN ledger_entries e ON e.transaction_id = t.id
       JOIN own ON own.id = e.ledger_account_id
       WHERE t.account_id = :accountId AND t.id >= :oldestId
       GROUP BY t.id
     )
     SELECT id, ((SELECT sum(balance_mc) FROM own) - coalesce(sum(amount_mc) OVER (
       ORDER BY id DESC ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING
     ), 0))::bigint AS after_mc
     FROM moved`,
    { accountId, oldestId }
  )
  return new Map(
    rows.map((row: { id: string; after_mc: bigint }) => [row.id, BigInt(row.after_mc)])
  )
}

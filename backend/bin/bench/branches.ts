import { randomUUID } from 'node:crypto'
import type pg from 'pg'
import type { FilledBook } from '../support/book.ts'

type Reception = FilledBook['reception'] & { url: string }

const PLENTY_MC = '1000000000000'

/** So many businesses like the one there is, each with a number and more credits than it can use. */
export async function openBranches(client: pg.Client, reception: Reception, count: number) {
  const branches: Reception[] = []
  for (let branch = 0; branch < count; branch++) {
    const vendorNumberId = randomUUID()
    const number = `+1556${String(1_000_000 + branch)}`
    await openBranch(client, reception, { vendorNumberId, number })
    branches.push({ ...reception, vendorNumberId, number })
  }
  return branches
}

async function openBranch(
  client: pg.Client,
  { vendorNumberId: known }: Reception,
  own: { vendorNumberId: string; number: string }
) {
  const [account, agent, number, grant] = Array.from({ length: 4 }, () => randomUUID())
  const { rows } = await client.query(
    `SELECT n.id AS number, n.agent_id AS agent, n.account_id AS account FROM numbers n WHERE vendor_number_id = $1`,
    [known]
  )
  const copy = (table: string, id: string, changes: object) =>
    client.query(
      `INSERT INTO ${table} SELECT (jsonb_populate_record(t, $2)).* FROM ${table} t WHERE id = $1`,
      [id, JSON.stringify(changes)]
    )
  await copy('accounts', rows[0].account, { id: account, credit_state: 'good' })
  const changes = { id: agent, account_id: account, vendor_agent_id: randomUUID() }
  await copy('agents', rows[0].agent, changes)
  await copy('numbers', rows[0].number, {
    id: number,
    account_id: account,
    agent_id: agent,
    vendor_number_id: own.vendorNumberId,
    number: own.number,
  })
  await client.query(
    `INSERT INTO ledger_accounts (id, account_id, kind, created_at)
     SELECT gen_random_uuid(), $1, unnest(ARRAY['available', 'held', 'debt']), now()`,
    [account]
  )
  await client.query(
    `WITH posted AS (
       INSERT INTO ledger_transactions (id, idempotency_key, account_id, kind, actor, details, created_at)
       VALUES ($1, 'bench:' || $1::uuid, $2, 'grant', 'system', jsonb_build_object('amountMc', $3::text), now())
       RETURNING id
     )
     INSERT INTO ledger_entries (id, transaction_id, ledger_account_id, amount_mc)
     SELECT gen_random_uuid(), posted.id, l.id,
       CASE l.kind WHEN 'available' THEN $3::text::bigint ELSE -$3::text::bigint END
     FROM posted, ledger_accounts l
     WHERE l.account_id = $2 AND l.kind = 'available' OR l.account_id IS NULL AND l.kind = 'promotions'`,
    [grant, account, PLENTY_MC]
  )
}

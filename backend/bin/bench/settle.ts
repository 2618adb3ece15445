import { randomUUID } from 'node:crypto'
import { setTimeout } from 'node:timers/promises'
import pg from 'pg'
import { Stage } from '../demo/stage.ts'
import { openBranches } from './branches.ts'
import { measure, median, type Figure } from './figure.ts'
import { openReception, untilQuiet } from './reception.ts'
import { callers, type VoiceLine } from './voice_line.ts'

const ACCOUNTS = 20
const CALLS_EACH = 20
const CONNECTIONS = 10
const ROUNDS = 3
const LOOK_EVERY_MS = 10
const SECONDS = 90

/**
 * Charges end to end: reports come in by the vendor's route, and count when their calls are settled; beside
 * as many transactions of two bare rows, on the same database and as many connections.
 */
export async function settle(): Promise<Figure> {
  await using stage = new Stage()
  const reception = await openReception(stage)
  const { databaseUrl } = reception
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  stage.add({ close: () => client.end() })
  const branches = await openBranches(client, reception, ACCOUNTS)
  const pool = new pg.Pool({ connectionString: databaseUrl, max: CONNECTIONS })
  stage.add({ close: () => pool.end() })
  await pool.query(`CREATE SCHEMA IF NOT EXISTS bench;
    CREATE TABLE bench.rows (id uuid PRIMARY KEY, owner uuid NOT NULL, amount bigint NOT NULL)`)

  const ours: number[] = []
  const bare: number[] = []
  for (let round = 0; round <= ROUNDS; round++) {
    const lines = branches.flatMap((branch) => callers(branch, CALLS_EACH))
    await inTurns(lines, (line) => line.ask())
    await untilQuiet(databaseUrl)
    const settled = await settledPerSecond(client, lines)
    await untilQuiet(databaseUrl)
    const pairs = await pairsPerSecond(pool, lines.length)
    // The first round warms up.
    if (round === 0) continue
    ours.push(settled)
    bare.push(pairs)
  }
  return measure(median(ours), 'charges/s', median(bare)) as Figure
}

async function settledPerSecond(client: pg.Client, lines: VoiceLine[]): Promise<number> {
  const before = await settledCalls(client)
  const began = performance.now()
  await inTurns(lines, (line) => line.hangUp(SECONDS))
  while ((await settledCalls(client)) < before + lines.length) await setTimeout(LOOK_EVERY_MS)
  return lines.length / ((performance.now() - began) / 1000)
}

async function settledCalls(client: pg.Client): Promise<number> {
  const { rows } = await client.query(
    `SELECT count(*)::int AS count FROM ledger_transactions WHERE kind = 'settle'`
  )
  return rows[0].count
}

async function pairsPerSecond(pool: pg.Pool, count: number): Promise<number> {
  const began = performance.now()
  await inTurns(Array.from({ length: count }), () =>
    pool.query({
      name: 'pair',
      text: 'INSERT INTO bench.rows (id, owner, amount) VALUES ($1, $3, 1), ($2, $3, -1)',
      values: [randomUUID(), randomUUID(), randomUUID()],
    })
  )
  return count / ((performance.now() - began) / 1000)
}

/** As many at a time as there are connections. */
async function inTurns<T>(subjects: T[], act: (subject: T) => Promise<unknown>) {
  const waiting = subjects.values()
  await Promise.all(
    Array.from({ length: CONNECTIONS }, async () => {
      for (const subject of waiting) await act(subject)
    })
  )
}

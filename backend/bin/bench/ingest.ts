import { setTimeout } from 'node:timers/promises'
import pg from 'pg'
import { startServer } from '../demo/server.ts'
import { Stage } from '../demo/stage.ts'
import { throwawayPostgres } from '../support/throwaway_postgres.ts'
import { createBareTables, startBareServer } from './bare.ts'
import { measure, median, type Figure } from './figure.ts'
import { post } from './load.ts'
import { reports } from './report.ts'

const CONNECTIONS = 32
const ROUNDS = 5
const REQUESTS = 2_000
const WARM_UP = 3_000
const SECRET = 'bench-webhook-secret'

/** A voice vendor with keys: its messages are taken, and nothing of it is ever asked. */
const VENDOR = {
  VAPI_API_KEY: 'bench-api-key',
  VAPI_WEBHOOK_SECRET: SECRET,
  VAPI_BASE_URL: 'http://127.0.0.1:9',
}

/** End-of-call reports of 10 KB, event and job committed before 200, beside bare inserts on the same database. */
export async function ingest(): Promise<Figure> {
  await using stage = new Stage()
  const { url: databaseUrl, dataDirectory, discard } = await throwawayPostgres({ durable: true })
  stage.add({ close: discard })
  const working = await rounds({ databaseUrl, dataDirectory, env: VENDOR })
  const idle = await rounds({
    databaseUrl,
    dataDirectory,
    env: { ...VENDOR, QUEUE_WORKER: 'false' },
  })
  return {
    ...measure(working.ours, 'requests/s', working.one),
    besideTwoInserts: measure(working.ours, 'requests/s', working.two),
    withoutWorker: measure(idle.ours, 'requests/s', idle.one),
    withoutWorkerBesideTwoInserts: measure(idle.ours, 'requests/s', idle.two),
  }
}

/** Takes turns, so that what disturbs one disturbs all; the median of each counts. */
async function rounds(plan: Parameters<typeof startServer>[0]) {
  await using stage = new Stage()
  const server = stage.add(await startServer(plan))
  await createBareTables(plan.databaseUrl)
  const bare = stage.add(await startBareServer(plan.databaseUrl))
  const subjects = {
    one: { url: `${bare.url}/one`, headers: {} },
    two: { url: `${bare.url}/two`, headers: {} },
    ours: { url: `${server.url}/inbound/vapi`, headers: { authorization: `Bearer ${SECRET}` } },
  }
  const rates: Record<keyof typeof subjects, number[]> = { one: [], two: [], ours: [] }
  for (let round = 0; round <= ROUNDS; round++) {
    const bodies = reports(round === 0 ? WARM_UP : REQUESTS)
    for (const name of Object.keys(subjects) as (keyof typeof subjects)[]) {
      const rate = await post({ ...subjects[name], bodies, connections: CONNECTIONS })
      if (round > 0) rates[name].push(rate)
      if (plan.env?.QUEUE_WORKER !== 'false') await untilWorkedOff(plan.databaseUrl)
    }
  }
  return { one: median(rates.one), two: median(rates.two), ours: median(rates.ours) }
}

/** What was taken in one turn must not weigh on the next. */
async function untilWorkedOff(databaseUrl: string) {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    for (;;) {
      const { rowCount } = await client.query(
        `SELECT 1 FROM pgboss.job WHERE state < 'completed' AND name = 'vendor-events.process' LIMIT 1`
      )
      if (rowCount === 0) return
      await setTimeout(200)
    }
  } finally {
    await client.end()
  }
}

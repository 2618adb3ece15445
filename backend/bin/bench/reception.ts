import { setTimeout } from 'node:timers/promises'
import pg from 'pg'
import { startServer } from '../demo/server.ts'
import { type Stage } from '../demo/stage.ts'
import { fillBook, type FilledBook } from '../support/book.ts'
import { throwawayPostgres } from '../support/throwaway_postgres.ts'

/** A sandbox install with a receptionist whose phone can ring. */
export async function openReception(stage: Stage) {
  const { url: databaseUrl, dataDirectory, discard } = await throwawayPostgres({ durable: true })
  stage.add({ close: discard })
  const { url } = stage.add(await startServer({ databaseUrl, dataDirectory }))
  const { reception }: FilledBook = await fillBook({ url, databaseUrl, dataDirectory })
  return { ...reception, url, databaseUrl }
}

/** What came of one round must not weigh on the next. */
export async function untilQuiet(databaseUrl: string) {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    for (;;) {
      const { rowCount } = await client.query(
        `SELECT 1 FROM pgboss.job WHERE state IN ('created', 'active') AND start_after <= now() LIMIT 1`
      )
      if (rowCount === 0) return
      await setTimeout(200)
    }
  } finally {
    await client.end()
  }
}

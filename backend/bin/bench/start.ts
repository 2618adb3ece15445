import { Stage } from '../demo/stage.ts'
import { startPostgres } from '../support/postgres.ts'
import { throwawayPostgres } from '../support/throwaway_postgres.ts'
import { startBareServer } from './bare.ts'
import { measure, median, type Figure } from './figure.ts'
import { npmStart } from './install.ts'

const ROUNDS = 3

/** A warm `npm start` until it is ready, with PostgreSQL down, beside PostgreSQL and a bare server alone. */
export async function start(signal: AbortSignal): Promise<Figure> {
  await using stage = new Stage()
  const { dataDirectory, discard } = await throwawayPostgres({ durable: true })
  stage.add({ close: discard })
  // Sets up, migrates and seeds; every later start finds that done, and stops PostgreSQL behind it.
  await (await npmStart(dataDirectory, signal)).close()

  const ours: number[] = []
  const bare: number[] = []
  for (let round = 0; round < ROUNDS; round++) {
    const install = await npmStart(dataDirectory, signal)
    await install.close()
    ours.push(install.startedInMs / 1000)
    bare.push((await bareStartMs(dataDirectory)) / 1000)
  }
  return measure(median(ours), 's', median(bare)) as Figure
}

async function bareStartMs(dataDirectory: string): Promise<number> {
  const began = performance.now()
  const postgres = await startPostgres(dataDirectory)
  try {
    const server = await startBareServer(postgres.url)
    const tookMs = performance.now() - began
    await server.close()
    return tookMs
  } finally {
    await postgres.stop()
  }
}

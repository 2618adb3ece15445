import { setTimeout } from 'node:timers/promises'
import { Browser } from '../demo/browser.ts'
import { ringWithACaller } from '../demo/caller.ts'
import { openBusiness } from '../demo/customer.ts'
import { Stage } from '../demo/stage.ts'
import { startPostgres } from '../support/postgres.ts'
import { throwawayPostgres } from '../support/throwaway_postgres.ts'
import { startBareServer } from './bare.ts'
import { measure, type Figure } from './figure.ts'
import { npmStart } from './install.ts'
import { nodeProcessesUnder, pssMegabytes } from './processes.ts'

const SETTLED_AFTER_MS = 10_000
const SILENTLY = { tell() {} }

/** Memory of our Node processes under `npm start`, 10 s after one simulated call, beside that of a bare server. */
export async function memory(signal: AbortSignal): Promise<Figure> {
  await using stage = new Stage()
  const { dataDirectory, discard } = await throwawayPostgres({ durable: true })
  stage.add({ close: discard })
  const install = stage.add(await npmStart(dataDirectory, signal))
  const browser = new Browser(install.url)
  const { number } = await openBusiness(browser, SILENTLY)
  await ringWithACaller(browser, SILENTLY, number)
  await setTimeout(SETTLED_AFTER_MS, undefined, { signal })

  const ours = nodeProcessesUnder(install.pid).map(pssMegabytes)
  const { url } = await startPostgres(dataDirectory)
  const bare = stage.add(await startBareServer(url))
  return {
    ...measure(sum(ours), 'MB', pssMegabytes(bare.pid)),
    processes: ours.length,
  }
}

function sum(values: number[]): number {
  return values.reduce((total, value) => total + value, 0)
}

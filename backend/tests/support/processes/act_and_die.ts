/**
 * As `act.ts`, of several payloads at once, and killed (SIGKILL, by itself) once each of them stands where
 * a request to a vendor begins or has been answered: `act_and_die.ts '#actions/…' '[{ payload, death }]'`.
 * Nothing of it gets to clean up. Started by `killed_at.ts`.
 */
import { AsyncLocalStorage } from 'node:async_hooks'
import { startConsoleApp } from '../../../bin/console_app.ts'
import type { Death, Doomed } from './killed_at.ts'

const [module, list] = process.argv.slice(2)
const doomed: Doomed[] = JSON.parse(list!)
const deaths = new AsyncLocalStorage<Death>()
const send = globalThis.fetch
let standing = 0

/** Goes no further; with the last of them everything is over. */
function stand(): Promise<never> {
  standing += 1
  if (standing === doomed.length) process.kill(process.pid, 'SIGKILL')
  return new Promise(() => {})
}

globalThis.fetch = async (input, init) => {
  const request = input instanceof Request ? input : null
  const { pathname } = new URL(request?.url ?? String(input))
  const line = `${init?.method ?? request?.method ?? 'GET'} ${pathname}`
  const death = deaths.getStore()
  if (!death || !line.startsWith(death.request)) return send(input, init)
  if (death.moment === 'before') return stand()
  const response = await send(input, init)
  await response.clone().text()
  return stand()
}

await startConsoleApp()
const { default: Action } = await import(module!)
await Promise.all(
  doomed.map(({ payload, death }) =>
    deaths.run(death, async () => {
      await new Action().handle(payload)
      throw new Error(`It never came to ${death.moment} ${death.request}`)
    })
  )
)

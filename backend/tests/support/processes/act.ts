/**
 * Runs an action in a process of its own, on the database and the stand-ins of the tests:
 * `act.ts '#actions/…' '{"…":"…"}'`. Started by `in_another_process.ts`.
 */
import 'reflect-metadata'
import { Ignitor } from '@adonisjs/core'

const APP_ROOT = new URL('../../../', import.meta.url)
const IMPORTER = (filePath: string) =>
  filePath.startsWith('.') ? import(new URL(filePath, APP_ROOT).href) : import(filePath)
const [module, payload] = process.argv.slice(2)

const app = new Ignitor(APP_ROOT, { importer: IMPORTER })
  .tap((one) =>
    one.booting(async () => {
      await import('#start/env')
    })
  )
  .createApp('console')
await app.init()
await app.boot()
await app.start(async () => {
  const { default: Action } = await import(module!)
  await new Action().handle(JSON.parse(payload!))
})
await app.terminate()

import 'reflect-metadata'
import { Ignitor } from '@adonisjs/core'

const APP_ROOT = new URL('../', import.meta.url)
const IMPORTER = (path: string) =>
  path.startsWith('.') ? import(new URL(path, APP_ROOT).href) : import(path)

/** The application without a server, booted and started: for scripts that work on an install. Terminate it at the end. */
export async function startConsoleApp() {
  const app = new Ignitor(APP_ROOT, { importer: IMPORTER })
    .tap((one) =>
      one.booting(async () => {
        await import('#start/env')
      })
    )
    .createApp('console')
  await app.init()
  await app.boot()
  await app.start(() => {})
  return app
}

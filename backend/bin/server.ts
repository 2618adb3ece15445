import 'reflect-metadata'
import { Ignitor, prettyPrintError } from '@adonisjs/core'

const APP_ROOT = new URL('../', import.meta.url)
const IMPORTER = (filePath: string) =>
  filePath.startsWith('.') ? import(new URL(filePath, APP_ROOT).href) : import(filePath)

new Ignitor(APP_ROOT, { importer: IMPORTER })
  .tap((app) => {
    app.booting(async () => {
      await import('#start/env')
    })
    // Told to stop while still starting, whatever was being started would keep the process alive.
    const stop = () => app.terminate().then(() => process.exit())
    app.listen('SIGTERM', stop)
    app.listenIf(app.managedByPm2, 'SIGINT', stop)
  })
  .httpServer()
  .start()
  .catch(async (error) => {
    await prettyPrintError(error)
    // The pool and the queue may already be open and would keep a half-started process alive.
    process.exit(1)
  })

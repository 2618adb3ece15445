import 'reflect-metadata'
import { Ignitor, prettyPrintError } from '@adonisjs/core'

const APP_ROOT = new URL('../', import.meta.url)
const IMPORTER = (filePath: string) =>
  filePath.startsWith('.') ? import(new URL(filePath, APP_ROOT).href) : import(filePath)
const LASTING = ['serve', 'queue:work']
const STOPPED_BY_SIGNAL = 130
const args = process.argv.splice(2)

new Ignitor(APP_ROOT, { importer: IMPORTER })
  .tap((app) => {
    app.booting(async () => {
      await import('#start/env')
    })
    // `serve` watches files, which would keep it alive for ever. Only what runs until it is stopped is done then.
    const code = LASTING.includes(args[0]!) ? 0 : STOPPED_BY_SIGNAL
    const stop = () => app.terminate().then(() => process.exit(code))
    app.listen('SIGTERM', stop)
    app.listen('SIGINT', stop)
  })
  .ace()
  .handle(args)
  .catch(async (error) => {
    await prettyPrintError(error)
    process.exit(1)
  })

import app from '@adonisjs/core/services/app'
import type { Adapters } from './adapters.ts'

let adapters: Adapters

await app.booted(async () => {
  adapters = await app.container.make('integrations')
})

export { adapters as default }

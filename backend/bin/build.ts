/** `npm run build`: whatever changed since the last build. */
import { buildWhatChanged } from './support/build.ts'
import { main, say } from './support/output.ts'

await main(async () => {
  await buildWhatChanged()
  say('the build is current.')
  return 0
})

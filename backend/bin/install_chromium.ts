/** `npm run ci:browser`: the browser that the browser suite needs. */
import { ensureChromium } from './support/chromium.ts'
import { main, say } from './support/output.ts'

await main(async () => {
  say(`the browser tests use ${await ensureChromium()}.`)
  return 0
})

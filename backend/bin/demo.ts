/**
 * `npm run demo`: the main job on the command line, over HTTP alone, as a customer and a caller would
 * do it. On a server, sandbox and database of its own, or on the one that `--url` names.
 */
import { parseArgs } from 'node:util'
import { everythingThatFollows } from './demo/aftermath.ts'
import { Browser } from './demo/browser.ts'
import { ringWithACaller } from './demo/caller.ts'
import { connectGoogle } from './demo/consent.ts'
import { openBusiness } from './demo/customer.ts'
import { receiveWebhooks } from './demo/receiver.ts'
import { startServer } from './demo/server.ts'
import { Stage } from './demo/stage.ts'
import { Timeline } from './demo/timeline.ts'
import { buildWhatChanged } from './support/build.ts'
import { main } from './support/output.ts'
import { untilAskedToStop } from './support/stop_signals.ts'
import { throwawayPostgres } from './support/throwaway_postgres.ts'

const { values: options } = parseArgs({
  options: { json: { type: 'boolean', default: false }, url: { type: 'string' } },
})

const timeline = new Timeline(options.json)

await main(async () => {
  await using stage = new Stage()
  const { signal } = untilAskedToStop()
  const stopped = new Promise<never>((_resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason))
  })
  try {
    await Promise.race([play(stage, signal), stopped])
    timeline.end({ ok: true })
    return 0
  } catch (error) {
    if (!signal.aborted) timeline.end({ ok: false, problem: (error as Error).message })
    throw error
  }
})

async function play(stage: Stage, signal: AbortSignal) {
  const url = options.url ?? (await ownServer(stage, signal))
  timeline.tell('server', { url, own: !options.url })
  const browser = new Browser(url)
  const receiver = stage.add(await receiveWebhooks())

  const business = await openBusiness(browser, timeline)
  await connectGoogle(browser, timeline)
  await receiver.register(browser, timeline)
  const rung = await ringWithACaller(browser, timeline, business.number)
  await everythingThatFollows({ browser, timeline, receiver, business, rung })
}

async function ownServer(stage: Stage, signal: AbortSignal): Promise<string> {
  await buildWhatChanged(signal)
  const { url: databaseUrl, dataDirectory, discard } = await throwawayPostgres()
  stage.add({ close: discard })
  const server = stage.add(await startServer({ databaseUrl, dataDirectory }))
  return server.url
}

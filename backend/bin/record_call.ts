/**
 * `node backend/bin/record_call.ts`: has a scripted caller book an appointment in a sandbox of its own,
 * in English and in German, and writes down what was said and done for the site to show.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readRecording } from './demo/recording.ts'
import { Browser } from './demo/browser.ts'
import { connectGoogle } from './demo/consent.ts'
import { openBusiness } from './demo/customer.ts'
import { startServer } from './demo/server.ts'
import { Stage } from './demo/stage.ts'
import { buildWhatChanged } from './support/build.ts'
import { main, say } from './support/output.ts'
import { ROOT } from './support/paths.ts'
import { throwawayPostgres } from './support/throwaway_postgres.ts'

interface Scene {
  language: string
  /** What the caller says, and from which number: none that anybody has. */
  script: string
  from: string
}

const SCENES: Scene[] = [
  { language: 'en', script: 'books-friday', from: '+442079460118' },
  { language: 'de', script: 'books-german', from: '+493023125014' },
]

const FOLDER = join(ROOT, 'frontend/src/features/marketing/calls')
const NOBODY = { tell: () => {} }

await main(async () => {
  await using stage = new Stage()
  await buildWhatChanged()
  const { url: databaseUrl, dataDirectory, discard } = await throwawayPostgres()
  stage.add({ close: discard })
  const server = stage.add(await startServer({ databaseUrl, dataDirectory }))
  for (const scene of SCENES) await record(server.url, scene)
  return 0
})

async function record(url: string, { language, script, from }: Scene) {
  const browser = new Browser(url, language)
  const { number } = await openBusiness(browser, NOBODY)
  await connectGoogle(browser, NOBODY)
  const recording = await readRecording(browser, { number, script, from })
  const file = join(FOLDER, `${language}.json`)
  writeFileSync(
    file,
    `${JSON.stringify(recording, null, 2)}
`
  )
  say(`wrote ${recording.lines.length} lines to ${file}.`)
}

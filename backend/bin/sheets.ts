/**
 * `npm run sheets`: every page at 360 and 1440 px, light and dark, in both languages, on contact sheets in
 * `.data/sheets`. On an install of its own, filled with a business in the middle of its week.
 * `-- --only calls` takes pages whose address or name has it, `--language de` and `--width 360` one of the
 * two. `--guide` makes the pictures of docs/guides/design.md instead.
 */
import { mkdirSync, rmSync } from 'node:fs'
import { join, relative } from 'node:path'
import { parseArgs } from 'node:util'
import { chromium } from 'playwright'
import { startServer } from './demo/server.ts'
import { Stage } from './demo/stage.ts'
import { composeSheets } from './sheets/compose.ts'
import { takeGuidePictures } from './sheets/guide.ts'
import { takeShots } from './sheets/shots.ts'
import { fillBook } from './support/book.ts'
import { buildWhatChanged } from './support/build.ts'
import { ensureChromium } from './support/chromium.ts'
import { main, say } from './support/output.ts'
import { ROOT } from './support/paths.ts'
import { untilAskedToStop } from './support/stop_signals.ts'
import { throwawayPostgres } from './support/throwaway_postgres.ts'

const { values: options } = parseArgs({
  options: {
    only: { type: 'string' },
    language: { type: 'string' },
    width: { type: 'string' },
    guide: { type: 'boolean', default: false },
  },
})

await main(async () => {
  await using stage = new Stage()
  const { signal } = untilAskedToStop()
  await buildWhatChanged(signal)
  const { url: databaseUrl, dataDirectory, discard } = await throwawayPostgres()
  stage.add({ close: discard })
  const { url } = stage.add(await startServer({ databaseUrl, dataDirectory }))
  const hasStates = !options.guide
  const book = await fillBook({ url, databaseUrl, dataDirectory, hasStates })
  const executablePath = await ensureChromium()
  const browser = stage.add(await chromium.launch({ executablePath, args: ['--no-sandbox'] }))
  const studio = { browser, book, url, signal }

  if (options.guide) {
    const folder = join(ROOT, 'docs/guides/design')
    say(
      `${await takeGuidePictures(studio, emptied(folder))} pictures in ${relative(ROOT, folder)}.`
    )
    return 0
  }
  const folder = emptied(join(ROOT, '.data/sheets'))
  const { shots, untranslated } = await takeShots(studio, { ...options, folder })
  const sheets = await composeSheets(browser, shots, folder)
  say(`${shots.length} pictures on ${sheets} sheets in ${relative(ROOT, folder)}.`)
  if (untranslated.length > 0) say(`said alike in both languages:\n${untranslated.join('\n')}`)
  return shots.length > 0 ? 0 : 1
})

function emptied(folder: string) {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  return folder
}

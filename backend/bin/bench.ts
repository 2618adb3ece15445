/**
 * `npm run bench`: the figures that we hold ourselves to, each beside what it is compared with in the same run.
 * `-- --only ingest,start` runs some of them, `-- --json` prints one object for programs.
 */
import { parseArgs } from 'node:util'
import { assistantRequest } from './bench/assistant_request.ts'
import type { Figure } from './bench/figure.ts'
import { ingest } from './bench/ingest.ts'
import { memory } from './bench/memory.ts'
import { pages } from './bench/pages.ts'
import { printPages } from './bench/page_table.ts'
import { settle } from './bench/settle.ts'
import { start } from './bench/start.ts'
import { printTable } from './bench/table.ts'
import { toolAnswer } from './bench/tool_answer.ts'
import { buildWhatChanged } from './support/build.ts'
import { main, Refusal, say } from './support/output.ts'
import { untilAskedToStop } from './support/stop_signals.ts'

const FIGURES: Record<string, (signal: AbortSignal) => Promise<Figure>> = {
  ingest,
  start,
  memory,
  assistant_request: assistantRequest,
  tool_answer: toolAnswer,
  settle,
  pages,
}

const { values: options } = parseArgs({
  options: { json: { type: 'boolean', default: false }, only: { type: 'string' } },
})

await main(async () => {
  const names = chosen()
  const { signal } = untilAskedToStop()
  await buildWhatChanged(signal)
  const figures: Record<string, Figure> = {}
  for (const name of names) {
    say(`measuring ${name} …`)
    figures[name] = await FIGURES[name]!(signal)
  }
  if (options.json) console.log(JSON.stringify(figures))
  else print(figures)
  return 0
})

/** Pages have points in four subjects and targets: a table of their own. */
function print({ pages: ofPages, ...others }: Record<string, Figure>) {
  if (Object.keys(others).length > 0) printTable(others)
  if (ofPages) printPages(ofPages)
}

function chosen(): string[] {
  const known = Object.keys(FIGURES)
  const names = options.only?.split(',').map((name) => name.trim()) ?? known
  const unknown = names.find((name) => !known.includes(name))
  if (unknown !== undefined) {
    throw new Refusal(`There is no figure "${unknown}". There are: ${known.join(', ')}.`)
  }
  return names
}

/**
 * Runs the specs of every provider in one process:
 *
 *   node providers/kit/conformance/bin/test.ts                     all of them
 *   node providers/kit/conformance/bin/test.ts vapi kit/sandbox    these folders only
 *   node providers/kit/conformance/bin/test.ts vapi --tests "…"    Japa's own options come last
 */
import { assert } from '@japa/assert'
import { configure, processCLIArgs, run } from '@japa/runner'
import { spec } from '@japa/runner/reporters'
import { fileURLToPath } from 'node:url'
import { Counts } from './counts.ts'
import { specFiles } from './spec_files.ts'

const TIMEOUT_MS = 15_000
const providers = fileURLToPath(new URL('../../../', import.meta.url))
const argv = process.argv.slice(2)
const firstOption = argv.findIndex((word) => word.startsWith('--'))
const folders = firstOption === -1 ? argv : argv.slice(0, firstOption)
const counts = new Counts()

processCLIArgs(argv.slice(folders.length))
configure({
  files: () => specFiles(providers, folders),
  timeout: TIMEOUT_MS,
  plugins: [assert()],
  reporters: {
    activated: ['spec', 'counts'],
    list: [spec(), { name: 'counts', handler: (runner, emitter) => counts.boot(runner, emitter) }],
  },
})
await run()
console.log(counts.line)

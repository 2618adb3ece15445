/**
 * `npm test`: every suite on a throwaway database (or on `TEST_DATABASE_URL`), one closing line.
 * `npm test -- <options>` hands its options to the backend's runner and runs that alone.
 */
import { mkdtempSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildWhatChanged } from './support/build.ts'
import { ensureChromium } from './support/chromium.ts'
import { main } from './support/output.ts'
import { BACKEND, PROVIDERS, ROOT } from './support/paths.ts'
import { untilAskedToStop } from './support/stop_signals.ts'
import { closingLine } from './support/test_counts.ts'
import { testEnvironment } from './support/test_environment.ts'
import { runSuites, type TestOutcome } from './support/test_runs.ts'
import { throwawayPostgres } from './support/throwaway_postgres.ts'

const options = process.argv.slice(2)

await main(async () => {
  const { signal } = untilAskedToStop()
  // The unit suite alone needs neither a browser nor a built server.
  const alone = options.includes('unit')
  const chromium = alone ? null : await ensureChromium()
  if (!alone) await buildWhatChanged(signal)
  const outcomes = [
    ...(options.length === 0 ? [await ofProviders(signal)] : []),
    ...(await ofBackend(chromium, signal)),
  ]
  const failures = outcomes.flatMap((outcome) => outcome.failures)
  const counts = outcomes.map((outcome) => outcome.counts)
  console.log(['', ...failures, closingLine(counts)].join('\n'))
  return counts.some(({ failed }) => failed > 0) ? 1 : 0
})

function ofProviders(signal: AbortSignal) {
  const script = join(PROVIDERS, 'kit/conformance/bin/test.ts')
  return runSuites({ args: [script], cwd: ROOT, env: process.env }, signal)
}

/** In two parts side by side, where there are processors for it and each can have a database of its own. */
function ofBackend(chromium: string | null, signal: AbortSignal): Promise<TestOutcome[]> {
  const whole = options.length > 0 || process.env.TEST_DATABASE_URL || availableParallelism() < 2
  if (whole) return Promise.all([part(undefined, chromium, signal)])
  return Promise.all([part('1/2', chromium, signal), part('2/2', chromium, signal)])
}

async function part(which: string | undefined, chromium: string | null, signal: AbortSignal) {
  const database = await testDatabase()
  try {
    const { url: databaseUrl, dataDirectory } = database
    const env = await testEnvironment({ databaseUrl, dataDirectory, chromium })
    const args = ['ace.js', 'test', ...options]
    const held = which !== undefined && !which.startsWith('1/')
    const run = { args, cwd: BACKEND, env: { ...env, TEST_PART: which }, held }
    return await runSuites(run, signal)
  } finally {
    await database.discard()
  }
}

async function testDatabase() {
  const url = process.env.TEST_DATABASE_URL
  if (!url) return throwawayPostgres()
  const dataDirectory = mkdtempSync(join(tmpdir(), 'kametrix-test-'))
  return { url, dataDirectory, discard: () => rm(dataDirectory, { recursive: true }) }
}

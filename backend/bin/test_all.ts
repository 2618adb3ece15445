/**
 * `npm test`: every suite on a throwaway database (or on `TEST_DATABASE_URL`), one closing line.
 * `npm test -- <options>` hands its options to the backend's runner and runs that alone.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildWhatChanged } from './support/build.ts'
import { ensureChromium } from './support/chromium.ts'
import { main } from './support/output.ts'
import { BACKEND, PROVIDERS, ROOT } from './support/paths.ts'
import { untilAskedToStop } from './support/stop_signals.ts'
import { closingLine, countsOf, type TestCounts } from './support/test_counts.ts'
import { testEnvironment } from './support/test_environment.ts'
import { throwawayPostgres } from './support/throwaway_postgres.ts'

const options = process.argv.slice(2)

await main(async () => {
  const { signal } = untilAskedToStop()
  // The unit suite alone needs neither a browser nor a built server.
  const alone = options.includes('unit')
  const chromium = alone ? null : await ensureChromium()
  if (!alone) await buildWhatChanged(signal)
  const database = await testDatabase()
  try {
    const { url: databaseUrl, dataDirectory } = database
    const env = await testEnvironment({ databaseUrl, dataDirectory, chromium })
    const runs: TestCounts[] = []
    if (options.length === 0) {
      const script = join(PROVIDERS, 'kit/conformance/bin/test.ts')
      runs.push(await runSuites([script], ROOT, env, signal))
    }
    runs.push(await runSuites(['ace.js', 'test', ...options], BACKEND, env, signal))
    console.log(`\n${closingLine(runs)}`)
    return runs.some((run) => run.failed > 0) ? 1 : 0
  } finally {
    await database.discard()
  }
})

async function testDatabase() {
  const url = process.env.TEST_DATABASE_URL
  if (!url) return throwawayPostgres()
  const dataDirectory = mkdtempSync(join(tmpdir(), 'kametrix-test-'))
  return { url, dataDirectory, discard: () => rm(dataDirectory, { recursive: true }) }
}

/** Shows what it prints as it comes, and counts. */
async function runSuites(args: string[], cwd: string, env: NodeJS.ProcessEnv, signal: AbortSignal) {
  const stdio = ['ignore', 'pipe', 'inherit'] as const
  const child = spawn(process.execPath, args, { cwd, env, signal, stdio: [...stdio] })
  let output = ''
  child.stdout!.on('data', (chunk: Buffer) => {
    output += chunk
    process.stdout.write(chunk)
  })
  const [code] = (await once(child, 'close')) as [number | null]
  return countsOf(code ?? 1, output)
}

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { countsOf, type TestCounts } from './test_counts.ts'

export interface TestRun {
  args: string[]
  cwd: string
  env: NodeJS.ProcessEnv
  /** Printed as it comes; held until the end by a run beside another, so that their lines do not mix. */
  held?: boolean
}

export interface TestOutcome {
  counts: TestCounts
  /** A line for every test that failed. */
  failures: string[]
}

export async function runSuites(run: TestRun, signal: AbortSignal): Promise<TestOutcome> {
  const { args, cwd, env, held } = run
  const child = spawn(process.execPath, args, {
    cwd,
    env,
    signal,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let output = ''
  child.stdout.on('data', (chunk: Buffer) => {
    output += chunk
    if (!held) process.stdout.write(chunk)
  })
  const [code] = (await once(child, 'close')) as [number | null]
  if (held) process.stdout.write(output)
  return { counts: countsOf(code ?? 1, output), failures: output.match(/^failed: .+$/gm) ?? [] }
}

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { BACKEND } from './paths.ts'

const GRACE_MS = 10_000

/** Runs an ace command from source, on this terminal, and answers with its exit code. */
export async function runAce(args: string[], env: NodeJS.ProcessEnv): Promise<number> {
  const child = spawn(process.execPath, ['ace.js', ...args], {
    cwd: BACKEND,
    env,
    stdio: 'inherit',
  })
  // A Ctrl-C reaches the child by itself; the others have to be handed on. We outlive it in every case.
  process.on('SIGINT', () => {})
  const end = () => {
    child.kill('SIGTERM')
    setTimeout(() => child.kill('SIGKILL'), GRACE_MS).unref()
  }
  process.on('SIGTERM', end)
  process.on('SIGHUP', end)
  const [code] = (await once(child, 'exit')) as [number | null]
  return code ?? 1
}

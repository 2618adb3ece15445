import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { BACKEND } from './paths.ts'

/** Runs an ace command from source, on this terminal, and answers with its exit code. */
export async function runAce(args: string[], env: NodeJS.ProcessEnv): Promise<number> {
  const child = spawn(process.execPath, ['ace.js', ...args], {
    cwd: BACKEND,
    env,
    stdio: 'inherit',
  })
  // A Ctrl-C reaches the child by itself; the others have to be handed on. We outlive it in every case.
  process.on('SIGINT', () => {})
  process.on('SIGTERM', () => child.kill('SIGTERM'))
  process.on('SIGHUP', () => child.kill('SIGTERM'))
  const [code] = (await once(child, 'exit')) as [number | null]
  return code ?? 1
}

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { BACKEND } from './paths.ts'

const GRACE_MS = 10_000
const LEASH = pathToFileURL(join(import.meta.dirname, 'leash.ts')).href

/**
 * Runs an ace command from source, on this terminal, and answers with its exit code. On a leash, and with
 * it the server that `serve` starts: none outlives the one that started it, however that went.
 */
export async function runAce(args: string[], env: NodeJS.ProcessEnv): Promise<number> {
  const child = spawn(process.execPath, ['ace.js', ...args], {
    cwd: BACKEND,
    env: { ...env, NODE_OPTIONS: `${env.NODE_OPTIONS ?? ''} --import=${LEASH}` },
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
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

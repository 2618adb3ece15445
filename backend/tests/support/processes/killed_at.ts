import app from '@adonisjs/core/services/app'
import { spawn } from 'node:child_process'
import { once } from 'node:events'

export interface Death {
  moment: 'before' | 'after'
  /** `METHOD /path`, or how it begins. */
  request: string
}

/** What an action has in hand when its process dies. */
export interface Doomed {
  payload: object
  death: Death
}

/**
 * Has an action handle payloads in a process of its own, which is killed when each of them has got to
 * where it is to die; throws when one got by. They must not wait for each other.
 */
export async function killedAt(module: string, doomed: Doomed[]) {
  const script = 'tests/support/processes/act_and_die.ts'
  const words = [script, module, JSON.stringify(doomed)]
  const child = spawn(process.execPath, ['--import=@poppinss/ts-exec', ...words], {
    cwd: app.makePath(),
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let said = ''
  child.stderr.on('data', (chunk: Buffer) => (said += chunk))
  const [code, signal] = await once(child, 'close')
  if (signal !== 'SIGKILL') throw new Error(`${module} was not killed but ended (${code}): ${said}`)
}

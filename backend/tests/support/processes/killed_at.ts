import app from '@adonisjs/core/services/app'
import { spawn } from 'node:child_process'
import { once } from 'node:events'

export interface Death {
  moment: 'before' | 'after'
  /** `METHOD /path`, or how it begins. */
  request: string
}

/** Has an action handle a payload in a process of its own that is killed there; throws when it lived. */
export async function killedAt({ moment, request }: Death, module: string, payload: object) {
  const script = 'tests/support/processes/act_and_die.ts'
  const words = [script, module, JSON.stringify(payload), moment, request]
  const child = spawn(process.execPath, ['--import=@poppinss/ts-exec', ...words], {
    cwd: app.makePath(),
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let said = ''
  child.stderr.on('data', (chunk: Buffer) => (said += chunk))
  const [code, signal] = await once(child, 'close')
  if (signal !== 'SIGKILL') throw new Error(`${module} was not killed but ended (${code}): ${said}`)
}

import app from '@adonisjs/core/services/app'
import { spawn } from 'node:child_process'
import { once } from 'node:events'

/** Has an action (`#actions/…`) handle a payload in a process of its own; resolves when it is done. */
export async function inAnotherProcess(module: string, payload: object): Promise<void> {
  const script = 'tests/support/processes/act.ts'
  const args = ['--import=@poppinss/ts-exec', script, module, JSON.stringify(payload)]
  const child = spawn(process.execPath, args, {
    cwd: app.makePath(),
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let said = ''
  child.stderr.on('data', (chunk: Buffer) => (said += chunk))
  const [code] = await once(child, 'close')
  if (code !== 0) throw new Error(`${module} ended with ${code} in another process: ${said}`)
}

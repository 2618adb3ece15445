import { spawn } from 'node:child_process'
import { once } from 'node:events'
import app from '@adonisjs/core/services/app'
import { freePort } from '../../../bin/support/ports.ts'

/** A server in a process of its own, on this run's database and sandbox, with sessions where an install has them. */
export async function spawnServer() {
  const sandbox = await app.container.make('sandbox')
  const port = String(await freePort())
  const origin = `http://127.0.0.1:${port}`
  const child = spawn(process.execPath, ['--import=@poppinss/ts-exec', 'bin/server.ts'], {
    cwd: app.makePath(),
    stdio: 'ignore',
    env: {
      ...process.env,
      PORT: port,
      APP_URL: origin,
      SESSION_DRIVER: 'database',
      QUEUE_WORKER: 'false',
      SANDBOX_URL: (await sandbox.locate())!.controlUrl,
    },
  })
  const ended = once(child, 'close')
  const stop = async () => {
    child.kill('SIGTERM')
    await ended
  }
  const kill = async () => {
    child.kill('SIGKILL')
    await ended
  }
  await Promise.race([answering(origin), ended])
  if (child.exitCode !== null) throw new Error(`The server ended with ${child.exitCode}`)
  return { origin, stop, kill }
}

async function answering(origin: string): Promise<void> {
  const answer = await fetch(`${origin}/health/live`).catch(() => null)
  if (answer?.ok) return
  await new Promise((resolve) => setTimeout(resolve, 50))
  return answering(origin)
}

import app from '@adonisjs/core/services/app'
import { spawn } from 'node:child_process'
import { text } from 'node:stream/consumers'
import { once } from 'node:events'

/** Runs a command as an operator does, on the database of the tests: what it printed, and how it ended. */
export async function command(...words: string[]) {
  const child = spawn(process.execPath, ['ace.js', ...words], {
    cwd: app.makePath(),
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const [printed, complained, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'close'),
  ])
  return { printed, complained, code: code as number }
}

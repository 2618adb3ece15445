import app from '@adonisjs/core/services/app'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import type { Replay } from '#actions/replays/replay_call'

const LONGEST_MS = 60_000

/** Plays a call again where nothing of it can touch what this process does. Throws when that fails. */
export async function replayInOwnProcess(callId: string): Promise<Replay> {
  const child = spawn(process.execPath, ['ace.js', 'calls:replay', callId, '--json'], {
    cwd: app.makePath(),
    env: { ...process.env, LOG_LEVEL: 'silent' },
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: LONGEST_MS,
  })
  const [printed, complained] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'close'),
  ])
  if (!printed.startsWith('[')) throw new Error(`A call could not be played again: ${complained}`)
  const [replay] = JSON.parse(printed)
  return replay
}

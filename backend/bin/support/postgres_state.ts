import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { commandOf, identify } from './processes.ts'

export type PostgresState =
  | { is: 'down' }
  /** Neither to be used nor to be started yet. */
  | { is: 'changing' }
  | { is: 'ready'; pid: number; port: number }

/**
 * Reads `postmaster.pid`, whose lines are pid, folder, start, port, socket, address, memory, status.
 * One left behind by a server that was killed is removed: its number may belong to somebody else by now.
 */
export function postgresState(folder: string): PostgresState {
  const file = join(folder, 'postmaster.pid')
  const lines = readLines(file)
  if (!lines) return { is: 'down' }
  const [pid, port, status] = [Number(lines[0]), Number(lines[3]), lines[7]?.trim()]
  // While it is being written its first lines are not there yet.
  if (!pid || !lines[1]) return { is: 'changing' }
  if (!isPostgresOf(lines[1], pid)) {
    rmSync(file, { force: true })
    return { is: 'down' }
  }
  return status === 'ready' ? { is: 'ready', pid, port } : { is: 'changing' }
}

function readLines(file: string): string[] | null {
  try {
    return readFileSync(file, 'utf8').split('\n')
  } catch {
    return null
  }
}

function isPostgresOf(folder: string, pid: number): boolean {
  return identify(pid) !== null && commandOf(pid).includes(`-D ${folder}`)
}

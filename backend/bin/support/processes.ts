import { execFileSync, spawn, type SpawnOptions } from 'node:child_process'
import { readFileSync } from 'node:fs'

/** A process that can be told from a later one with the same number. */
export interface ProcessIdentity {
  pid: number
  /** When it started, in the system's own words. */
  started: string
}

/** Null when no such process runs (a zombie does not run). */
export function identify(pid: number): ProcessIdentity | null {
  if (process.platform === 'linux') return identifyOnLinux(pid)
  try {
    const started = execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' })
    return started.trim() ? { pid, started: started.trim() } : null
  } catch {
    return null
  }
}

function identifyOnLinux(pid: number): ProcessIdentity | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // The second field is the command in brackets and may hold anything; the rest is plain.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    const [state, started] = [fields[0], fields[19]]
    return started && state !== 'Z' && state !== 'X' ? { pid, started } : null
  } catch {
    return null
  }
}

export function isRunning(identity: ProcessIdentity): boolean {
  return identify(identity.pid)?.started === identity.started
}

/** The command line's words, empty when it cannot be read. */
export function commandOf(pid: number): string {
  try {
    if (process.platform === 'linux') {
      return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')
    }
    return execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' })
  } catch {
    return ''
  }
}

/** Asks a process to end, then makes it, and resolves when it is gone. */
export async function endProcess(identity: ProcessIdentity, graceMs: number): Promise<void> {
  const deadline = Date.now() + graceMs
  signal(identity, 'SIGTERM')
  while (isRunning(identity)) {
    if (Date.now() > deadline) signal(identity, 'SIGKILL')
    await new Promise((resolve) => setTimeout(resolve, 25))
  }
}

function signal(identity: ProcessIdentity, name: NodeJS.Signals): void {
  try {
    if (isRunning(identity)) process.kill(identity.pid, name)
  } catch {
    // It ended in between, which is what was wanted.
  }
}

export interface Ended {
  code: number
  output: string
}

/** Runs a command to its end and keeps what it printed. Never throws for an exit code. */
export function capture(
  command: string,
  args: string[],
  options: SpawnOptions,
  input = ''
): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { ...options, stdio: ['pipe', 'pipe', 'pipe'] })
    // One that ends without reading says why by its code and output.
    child.stdin.on('error', () => {})
    child.stdin.end(input)
    let output = ''
    child.stdout.on('data', (chunk) => (output += chunk))
    child.stderr.on('data', (chunk) => (output += chunk))
    child.on('error', reject)
    child.on('close', (code) => resolve({ code: code ?? 1, output }))
  })
}

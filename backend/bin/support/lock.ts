import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { identify, isRunning, type ProcessIdentity } from './processes.ts'

export interface LockHolder extends ProcessIdentity {
  /** A process of the holder's that must not outlive it. */
  child?: ProcessIdentity
}

export interface Lock {
  /** Whoever held it and died without giving it back. */
  abandonedBy: LockHolder | null
  nameChild(child: ProcessIdentity): void
  release(): void
}

/** Takes the lock, or answers with the process that has it. Given back at the process' end at the latest. */
export function takeLock(file: string): Lock | LockHolder {
  mkdirSync(dirname(file), { recursive: true })
  const own = identify(process.pid)!
  let abandonedBy: LockHolder | null = null
  while (!create(file, own)) {
    const holder = read(file)
    if (holder && isRunning(holder)) return holder
    abandonedBy = holder
    rmSync(file, { force: true })
  }
  const release = () => {
    if (read(file)?.pid === own.pid) rmSync(file, { force: true })
  }
  process.once('exit', release)
  return { abandonedBy, release, nameChild: (child) => replace(file, { ...own, child }) }
}

export function isLock(answer: Lock | LockHolder): answer is Lock {
  return 'release' in answer
}

function create(file: string, holder: LockHolder): boolean {
  try {
    writeFileSync(file, JSON.stringify(holder), { flag: 'wx' })
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

function replace(file: string, holder: LockHolder): void {
  writeFileSync(`${file}.new`, JSON.stringify(holder))
  renameSync(`${file}.new`, file)
}

function read(file: string): LockHolder | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as LockHolder
  } catch {
    return null
  }
}

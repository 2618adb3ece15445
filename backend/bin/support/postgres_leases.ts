import { mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { identify, isRunning, type ProcessIdentity } from './processes.ts'

/**
 * Who uses the embedded PostgreSQL of a data directory. Whoever leaves last may stop it:
 * a command that started it must not stop it under a server that came later.
 */
export class PostgresLeases {
  readonly #folder: string

  constructor(dataDirectory: string) {
    this.#folder = join(dataDirectory, 'postgres-users')
    mkdirSync(this.#folder, { recursive: true })
  }

  take(): void {
    const half = join(this.#folder, `.${process.pid}`)
    writeFileSync(half, JSON.stringify(identify(process.pid)))
    renameSync(half, this.#file(process.pid))
  }

  /** True when nobody else is left. */
  giveBack(): boolean {
    rmSync(this.#file(process.pid), { force: true })
    return readdirSync(this.#folder)
      .filter((name) => !name.startsWith('.'))
      .every((name) => !this.#isHeld(name))
  }

  #isHeld(name: string): boolean {
    const file = join(this.#folder, name)
    try {
      if (isRunning(JSON.parse(readFileSync(file, 'utf8')) as ProcessIdentity)) return true
    } catch {
      // Just given back.
    }
    rmSync(file, { force: true })
    return false
  }

  #file(pid: number): string {
    return join(this.#folder, String(pid))
  }
}

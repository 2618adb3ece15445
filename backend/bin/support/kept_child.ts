import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { say } from './output.ts'
import { identify, type ProcessIdentity } from './processes.ts'

/** A child that ends with it has refused its settings: starting it again would change nothing. */
export const SETTINGS_REFUSED = 78

const FIRST_PAUSE_MS = 200
const LONGEST_PAUSE_MS = 5_000
/** One that lived so long was well, and gets its short pause back. */
const HEALTHY_AFTER_MS = 30_000

export interface ChildPlan {
  script: string
  cwd: string
  /** Asked at every start, so that a new database address arrives. */
  env(): NodeJS.ProcessEnv
  onStart(child: ProcessIdentity): void
  /** It will not be started again, and this is the code to end with. */
  onRefusal(code: number): void
}

/** One child process that is started again whenever it ends without having been asked to. */
export class KeptChild {
  readonly #plan: ChildPlan
  #child: ChildProcess | null = null
  #pause = FIRST_PAUSE_MS
  #timer: NodeJS.Timeout | null = null
  #stopping = false

  constructor(plan: ChildPlan) {
    this.#plan = plan
  }

  start(): void {
    const startedAt = Date.now()
    const leash = pathToFileURL(join(import.meta.dirname, 'leash.ts')).href
    const child = spawn(process.execPath, ['--import', leash, this.#plan.script], {
      cwd: this.#plan.cwd,
      env: this.#plan.env(),
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
      // Out of the terminal's reach: a Ctrl-C is ours to hand on.
      detached: true,
    })
    this.#child = child
    child.once('spawn', () => {
      const identity = identify(child.pid!)
      if (identity) this.#plan.onStart(identity)
    })
    child.once('exit', (code, signal) => this.#ended(Date.now() - startedAt, code, signal))
  }

  /** Ends it in its own orderly way; killed when that takes longer than `graceMs`. */
  async stop(graceMs: number): Promise<void> {
    this.#stopping = true
    if (this.#timer) clearTimeout(this.#timer)
    const child = this.#child
    if (!child) return
    const gone = once(child, 'exit')
    child.kill('SIGTERM')
    const timer = setTimeout(() => this.kill(), graceMs)
    await gone
    clearTimeout(timer)
  }

  /** At once, with everything it started. */
  kill(): void {
    this.#stopping = true
    try {
      if (this.#child?.pid) process.kill(-this.#child.pid, 'SIGKILL')
    } catch {
      // Already gone.
    }
  }

  /** Ends it so that it comes back, with the settings of now. */
  restart(): void {
    this.#child?.kill('SIGTERM')
  }

  #ended(livedMs: number, code: number | null, signal: string | null): void {
    this.#child = null
    if (this.#stopping) return
    if (code === SETTINGS_REFUSED) return this.#plan.onRefusal(code)

    if (livedMs > HEALTHY_AFTER_MS) this.#pause = FIRST_PAUSE_MS
    const reason = signal ? `was ended by ${signal}` : `ended with exit code ${code}`
    say(`the server ${reason}; starting it again in ${this.#pause / 1000} s.`)
    this.#timer = setTimeout(() => this.start(), this.#pause)
    this.#pause = Math.min(this.#pause * 2, LONGEST_PAUSE_MS)
  }
}

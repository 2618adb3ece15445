import { SandboxError } from './errors.ts'
import type { FaultQueue } from './fault_queue.ts'
import type { Fault, Sandbox, SandboxClock, StandIn, StandInDefinition } from './plugin.ts'

export interface Hosted {
  definition: StandInDefinition
  standIn: StandIn
  faults: FaultQueue
  origin: string
}

/** What is done to a running sandbox, in its own process. */
export class RunningSandbox implements Sandbox {
  readonly origins: Record<string, string>
  readonly smtpUrl: string
  readonly clock: SandboxClock
  controlUrl = ''
  #hosted: Map<string, Hosted>
  #close: () => Promise<void>

  constructor(
    hosted: Hosted[],
    parts: { smtpUrl: string; clock: SandboxClock; close: () => Promise<void> }
  ) {
    this.#hosted = new Map(hosted.map((entry) => [entry.definition.id, entry]))
    this.origins = Object.fromEntries(hosted.map((entry) => [entry.definition.id, entry.origin]))
    this.smtpUrl = parts.smtpUrl
    this.clock = parts.clock
    this.#close = parts.close
  }

  inspect() {
    return [...this.#hosted.values()].map(({ definition: { id, title, about }, standIn }) => ({
      id,
      title,
      about,
      inspections: standIn.inspect(),
    }))
  }

  inject(standIn: string, fault: Fault) {
    const hosted = this.#find(standIn)
    hosted.faults.add(fault, hosted.standIn)
  }

  clearFaults() {
    for (const { faults } of this.#hosted.values()) faults.clear()
  }

  async act(id: string, name: string, input: unknown) {
    const { standIn } = this.#find(id)
    const action = Object.hasOwn(standIn.actions, name) ? standIn.actions[name] : undefined
    if (!action) {
      const known = Object.keys(standIn.actions).join(', ') || 'none'
      throw new SandboxError(
        'E_UNKNOWN_ACTION',
        `"${id}" has no action "${name}"; known: ${known}.`
      )
    }
    return action(input)
  }

  /** Time first: what a stand-in seeds is dated by it. */
  reset() {
    this.clock.freeze(null)
    this.clearFaults()
    for (const { standIn } of this.#hosted.values()) standIn.reset()
  }

  close() {
    return this.#close()
  }

  #find(id: string): Hosted {
    const hosted = this.#hosted.get(id)
    if (hosted) return hosted
    const known = [...this.#hosted.keys()].join(', ')
    throw new SandboxError('E_UNKNOWN_STAND_IN', `No stand-in "${id}" here; known: ${known}.`)
  }
}

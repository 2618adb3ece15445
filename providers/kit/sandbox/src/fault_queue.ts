import { SandboxError } from './errors.ts'
import type { Fault, StandIn, StandInRequest } from './plugin.ts'

/** The faults that one stand-in still has to show, in the order they were injected. */
export class FaultQueue {
  #waiting: { fault: Fault; left: number }[] = []

  add(fault: Fault, standIn: StandIn) {
    if (fault.kind === 'vendor' && !Object.hasOwn(standIn.faults, fault.name)) {
      const known = Object.keys(standIn.faults).join(', ') || 'none'
      throw new SandboxError('E_UNREADABLE', `No fault "${fault.name}" here; known: ${known}.`)
    }
    this.#waiting.push({ fault, left: fault.times ?? 1 })
  }

  /** The first fault meant for this request, used up once; null when it is to go well. */
  take(request: StandInRequest): Fault | null {
    const line = `${request.method} ${request.path}`
    const entry = this.#waiting.find(({ fault }) => line.includes(fault.match ?? ''))
    if (!entry) return null
    entry.left -= 1
    this.#waiting = this.#waiting.filter(({ left }) => left > 0)
    return entry.fault
  }

  clear() {
    this.#waiting = []
  }
}

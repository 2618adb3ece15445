import { setTimeout as sleep } from 'node:timers/promises'
import type { SandboxClock, StandInResponse } from '@kametrix/sandbox'

/** Enough to look back on, little enough for a sandbox that runs for weeks. */
const KEPT = 1_000

export interface Behaviour {
  status: number
  headers: Record<string, string>
  body: string
  /** Real time between taking the request and answering it. */
  delayMs: number
}

export interface Received {
  bin: string
  /** ISO 8601, by the sandbox's clock. */
  at: string
  headers: Record<string, string>
  body: string
  /** What was answered. */
  status: number
}

const USUAL: Behaviour = { status: 200, headers: {}, body: '', delayMs: 0 }

/** Bins come into being with their first request. */
export class Bins {
  #received: Received[] = []
  #behaviours = new Map<string, Behaviour>()
  #closing = new AbortController()
  #clock: SandboxClock

  constructor(clock: SandboxClock) {
    this.#clock = clock
  }

  async receive(
    bin: string,
    headers: Record<string, string>,
    body: string
  ): Promise<StandInResponse> {
    const { delayMs, ...answer } = this.#behaviours.get(bin) ?? USUAL
    const at = this.#clock.now().toISOString()
    this.#received.push({ bin, at, headers, body, status: answer.status })
    this.#received = this.#received.slice(-KEPT)
    if (delayMs > 0) {
      await sleep(delayMs, undefined, { signal: this.#closing.signal }).catch(() => {})
    }
    return answer
  }

  behave(bin: string, behaviour: Partial<Behaviour>) {
    this.#behaviours.set(bin, { ...USUAL, ...behaviour })
  }

  all(): Received[] {
    return this.#received
  }

  reset() {
    this.#received = []
    this.#behaviours.clear()
  }

  /** Lets go of whoever waits for a slow answer. */
  close() {
    this.#closing.abort()
  }
}

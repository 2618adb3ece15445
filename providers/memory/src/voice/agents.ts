import type { AgentSpec, VendorAgent } from '@kametrix/contracts'
import type { Wire } from '../wire.ts'
import { fingerprint, parts } from './fingerprint.ts'

interface HeldAgent {
  vendorId: string
  spec: AgentSpec
  updatedAt: Date
}

export class MemoryAgents {
  #wire: Wire
  #now: () => Date
  #held = new Map<string, HeldAgent>()
  #made = 0

  constructor(wire: Wire, now: () => Date) {
    this.#wire = wire
    this.#now = now
  }

  upsert(spec: AgentSpec): Promise<VendorAgent> {
    return this.#wire.write(() => {
      const known = this.#byKey(spec.key)[0]
      const agent = {
        vendorId: known?.vendorId ?? `agent-${++this.#made}`,
        spec: structuredClone(spec),
        updatedAt: this.#now(),
      }
      this.#held.set(agent.vendorId, agent)
      return describe(agent)
    })
  }

  find(vendorId: string): Promise<VendorAgent | null> {
    return this.#wire.read(() => {
      const agent = this.#held.get(vendorId)
      return agent ? describe(agent) : null
    })
  }

  findByKey(key: string): Promise<VendorAgent | null> {
    return this.#wire.read(() => {
      const [agent] = this.#byKey(key)
      return agent ? describe(agent) : null
    })
  }

  list(): Promise<VendorAgent[]> {
    return this.#wire.read(() => [...this.#held.values()].map(describe))
  }

  remove(vendorId: string): Promise<void> {
    return this.#wire.write(() => {
      this.#held.delete(vendorId)
    })
  }

  /** What the vendor holds of an agent, for a test to look at. */
  spec(vendorId: string): AgentSpec | null {
    return this.#held.get(vendorId)?.spec ?? null
  }

  count(key: string): number {
    return this.#byKey(key).length
  }

  /** Somebody changes the greeting in the vendor's own interface. */
  edit(vendorId: string): void {
    const agent = this.#held.get(vendorId)
    if (agent) {
      agent.spec.greeting = `${agent.spec.greeting} (edited)`
    }
  }

  #byKey(key: string): HeldAgent[] {
    return [...this.#held.values()].filter((agent) => agent.spec.key === key)
  }
}

function describe({ vendorId, spec, updatedAt }: HeldAgent): VendorAgent {
  const { key, name } = spec
  return { vendorId, key, name, fingerprint: fingerprint(spec), parts: parts(spec), updatedAt }
}

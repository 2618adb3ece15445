import {
  ProviderError,
  type WebCallGrant,
  type WebCallHosts,
  type WebCallTerms,
} from '@kametrix/contracts'
import type { Wire } from '../wire.ts'
import type { MemoryAgents } from './agents.ts'
import type { MemoryCalls } from './calls.ts'

/** What a browser says of itself when it begins a call. */
interface Beginning {
  token: string
  origin: string
  vendorAgentId: string
}

export class MemoryWebCalls {
  #wire: Wire
  #now: () => Date
  #agents: MemoryAgents
  #calls: MemoryCalls
  #granted = new Map<string, WebCallTerms>()

  constructor(wire: Wire, now: () => Date, agents: MemoryAgents, calls: MemoryCalls) {
    this.#wire = wire
    this.#now = now
    this.#agents = agents
    this.#calls = calls
  }

  grant(terms: WebCallTerms): Promise<WebCallGrant> {
    return this.#wire.write(() => {
      const { vendorAgentId, metadata } = terms
      if (!this.#agents.spec(vendorAgentId)) {
        throw new ProviderError('E_NOT_FOUND', 'There is no such agent.')
      }
      const token = `token-${this.#granted.size + 1}`
      this.#granted.set(token, terms)
      return { baseUrl: 'memory:', token, vendorAgentId, overrides: { metadata } }
    })
  }

  hosts = (): WebCallHosts => ({ scripts: [], connections: [] })

  /** A browser begins a call; gives its id, or null when its token does not let it. */
  begin({ token, origin, vendorAgentId }: Beginning): string | null {
    const terms = this.#granted.get(token)
    const isLet =
      terms?.origin === origin &&
      terms.vendorAgentId === vendorAgentId &&
      terms.expiresAt > this.#now()
    if (!isLet) return null
    const { metadata } = terms
    const startedAt = this.#now()
    return this.#calls.add({ direction: 'web', vendorAgentId, metadata, startedAt, endedAt: null })
  }
}

import type { CallAnswer } from './answers.ts'

/** On what terms somebody may begin a call in a browser. */
export interface WebCallTerms extends Omit<Extract<CallAnswer, { kind: 'agent' }>, 'kind'> {
  /** Of the one page it may be begun from, as browsers state it: `https://kametrix.example`. */
  origin: string
  /** It cannot be begun later; one that began goes on. */
  expiresAt: Date
}

/** What a browser begins a call with, in the form that the vendor's own library takes. */
export interface WebCallGrant {
  /** Where the library finds the vendor. */
  baseUrl: string
  /** For a call with this agent alone, from the page and until the instant of its terms. */
  token: string
  vendorAgentId: string
  /** What the call changes of the agent. Whoever has the token may change it: nothing in it is proof. */
  overrides: Record<string, unknown>
}

/** What a page has to reach for such a call, as sources of a content security policy. */
export interface WebCallHosts {
  scripts: string[]
  connections: string[]
}

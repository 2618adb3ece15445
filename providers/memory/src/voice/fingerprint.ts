import { createHash } from 'node:crypto'
import type { AgentParts, AgentSpec } from '@kametrix/contracts'

export function fingerprint(spec: AgentSpec): string {
  return digest(spec)
}

/** It reaches us in this process: there is no address to drift. */
export function parts({ tools, ...assistant }: AgentSpec): AgentParts {
  return { assistant: digest(assistant), tools: digest(tools), server: digest(null) }
}

function digest(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value, sortKeys)).digest('hex')
}

/** The same parts in another order are the same agent. */
function sortKeys(_key: string, value: unknown): unknown {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) {
    return value
  }
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
}

import { createHash } from 'node:crypto'
import type { AgentSpec } from '@kametrix/contracts'

export function fingerprint(spec: AgentSpec): string {
  return createHash('sha256').update(JSON.stringify(spec, sortKeys)).digest('hex')
}

/** The same facts in another order are the same agent. */
function sortKeys(_key: string, value: unknown): unknown {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) {
    return value
  }
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
}

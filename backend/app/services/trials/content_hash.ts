import { createHash } from 'node:crypto'
import { compile } from '#services/agents/compile'
import type { AgentContent } from '#services/agents/content'

/** Names what an agent knows and is told: another word in it, or in how we compile it, is another hash. */
export function contentHash(agentId: string, content: AgentContent): string {
  const told = JSON.stringify(sorted([content, compile(agentId, content)]))
  return createHash('sha256').update(told).digest('hex')
}

/** The database hands keys out in an order of its own. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1))
  return entries.map(([key, inside]) => [key, sorted(inside)])
}

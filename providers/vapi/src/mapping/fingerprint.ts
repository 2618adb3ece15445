import { createHash } from 'node:crypto'
import type { AgentParts } from '@kametrix/contracts'

/** Top-level fields that we set and that Vapi's schema promises to give back. */
const CONTROLLED = [
  'name',
  'metadata',
  'voice',
  'transcriber',
  'firstMessage',
  'firstMessageMode',
  'endCallMessage',
  'maxDurationSeconds',
  'serverMessages',
  'server',
  'artifactPlan',
  'monitorPlan',
  'model',
] as const

/** Which credential carries our secret differs by account and is checked on its own. */
const LEFT_OUT = new Set(['credentialId'])

type Json = Record<string, unknown>

/**
 * SHA-256 over the controlled fields of an assistant, whether it is what we send or what came back.
 * Order of keys and empty values make no difference; defaults that Vapi adds inside a field do.
 */
export function fingerprint(assistant: object): string {
  return digest(controlled(assistant))
}

/** The same facts, apart: where Vapi reaches us stands in the assistant and in each of its tools. */
export function parts(assistant: object): AgentParts {
  const { server, model, ...rest } = controlled(assistant)
  const { tools, ...speech } = (model ?? {}) as Json
  const held = (Array.isArray(tools) ? tools : []) as Json[]
  const addresses = held.map((tool) => (tool.server as Json | undefined)?.url)
  return {
    assistant: digest({ ...rest, model: speech }),
    tools: digest(held.map(({ server: its, ...tool }) => ({ ...tool, server: withoutUrl(its) }))),
    server: digest({ server, addresses: [...new Set(addresses)].sort() }),
  }
}

function controlled(assistant: object): Json {
  return Object.fromEntries(CONTROLLED.map((field) => [field, (assistant as Json)[field]]))
}

function withoutUrl(server: unknown) {
  const { url: _, ...rest } = (server ?? {}) as Json
  return rest
}

function digest(value: unknown): string {
  return createHash('sha256')
    .update(JSON.stringify(canonicalise(value)))
    .digest('hex')
}

function canonicalise(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonicalise)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value)
    .filter(([key, inner]) => inner !== undefined && inner !== null && !LEFT_OUT.has(key))
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(entries.map(([key, inner]) => [key, canonicalise(inner)]))
}

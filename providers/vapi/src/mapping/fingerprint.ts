import { createHash } from 'node:crypto'

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
  const controlled = CONTROLLED.map((field) => [field, (assistant as Json)[field]])
  const canonical = JSON.stringify(canonicalise(Object.fromEntries(controlled)))
  return createHash('sha256').update(canonical).digest('hex')
}

function canonicalise(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonicalise)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value)
    .filter(([key, inner]) => inner !== undefined && inner !== null && !LEFT_OUT.has(key))
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(entries.map(([key, inner]) => [key, canonicalise(inner)]))
}

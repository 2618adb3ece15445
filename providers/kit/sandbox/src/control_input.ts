import { SandboxError } from './errors.ts'
import type { Fault } from './plugin.ts'

export function readObject(input: unknown): Record<string, unknown> {
  if (typeof input === 'object' && input !== null && !Array.isArray(input)) {
    return input as Record<string, unknown>
  }
  throw unreadable('The body must be a JSON object.')
}

export function readMilliseconds(input: unknown): number {
  if (Number.isFinite(input)) return input as number
  throw unreadable('A time span must be a number of milliseconds.')
}

/** ISO 8601, or null. */
export function readInstant(input: unknown): Date | null {
  if (input === null) return null
  const instant = new Date(typeof input === 'string' ? input : Number.NaN)
  if (Number.isFinite(instant.getTime())) return instant
  throw unreadable('An instant must be an ISO 8601 string, or null.')
}

export function readFault(input: unknown): Fault {
  const fault = readObject(input)
  const { kind, match, times } = fault
  const isWhole =
    (match === undefined || typeof match === 'string') &&
    (times === undefined || isPositive(times)) &&
    ((kind === 'status' && isPositive(fault.status)) ||
      (kind === 'slow' && isPositive(fault.milliseconds)) ||
      (kind === 'vendor' && typeof fault.name === 'string') ||
      kind === 'hang' ||
      kind === 'drop')
  if (isWhole) return fault as Fault
  throw unreadable(
    'A fault is { kind: "status", status } | { kind: "hang" } | { kind: "slow", milliseconds } | { kind: "drop" } | { kind: "vendor", name }, with match and times where wanted.'
  )
}

function isPositive(input: unknown): boolean {
  return Number.isInteger(input) && (input as number) > 0
}

function unreadable(sentence: string) {
  return new SandboxError('E_UNREADABLE', sentence)
}

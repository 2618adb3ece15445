import { deliveryStatus } from '../inspection.ts'
import type { EventRecord, Store } from '../store.ts'

export type Fields = Record<string, unknown>
export type Actions = Record<string, (input: unknown) => Promise<unknown>>

export function fields(input: unknown): Fields {
  return typeof input === 'object' && input !== null ? { ...input } : {}
}

export function list(input: unknown): Fields[] {
  if (Array.isArray(input)) return input.map(fields)
  throw new TypeError('A list is missing')
}

export function text(value: unknown, name: string): string {
  if (typeof value === 'string' && value !== '') return value
  throw new TypeError(`"${name}" is missing`)
}

export function optionalText(value: unknown, name: string): string | null {
  return value === undefined ? null : text(value, name)
}

export function optionalCount(value: unknown, name: string): number | null {
  if (value === undefined || value === null) return null
  if (Number.isInteger(value) && Number(value) > 0) return Number(value)
  throw new TypeError(`"${name}" must be a whole number above zero`)
}

export function oneOf<T extends string>(value: unknown, name: string, known: readonly T[]): T {
  const found = known.find((one) => one === value)
  if (found !== undefined) return found
  throw new TypeError(`"${name}" must be one of ${known.join(', ')}`)
}

/** Runs something and says which events came of it. */
export async function told(store: Store, run: () => Promise<unknown>) {
  const before = store.events.size
  await run()
  return { events: [...store.events.values()].slice(before).map(summary) }
}

export function summary(record: EventRecord) {
  const { id, type, data } = record.event
  return { eventId: id, type, subject: data.object.id, delivery: deliveryStatus(record) }
}

import type { StandInRequest } from '@kametrix/sandbox'
import { Refusal } from './guard.ts'

type Json = Record<string, unknown>

const LARGEST_PAGE = 1000
const DEFAULT_PAGE = 100
const BOUNDS: Record<string, (value: string, bound: string) => boolean> = {
  Gt: (value, bound) => value > bound,
  Lt: (value, bound) => value < bound,
  Ge: (value, bound) => value >= bound,
  Le: (value, bound) => value <= bound,
}

export function jsonBody(request: StandInRequest): Json {
  const body = request.body()
  if (typeof body !== 'object' || body === null || Array.isArray(body)) {
    throw new Refusal(400, ['body must be an object'])
  }
  return body as Json
}

/** The thing that a path names. */
export function found<T>(map: Map<string, T>, request: StandInRequest, kind: string): T {
  const id = request.params.id!
  const held = map.get(id)
  if (held) return held
  throw new Refusal(404, `Couldn't find ${kind} with id "${id}".`)
}

/** Newest first, bounded by `createdAtGt` and its seven siblings, at most `limit`. */
export function page<T extends { createdAt: string; updatedAt: string }>(
  items: Iterable<T>,
  query: URLSearchParams
): T[] {
  const limit = Number(query.get('limit') ?? DEFAULT_PAGE)
  if (!Number.isInteger(limit) || limit < 0 || limit > LARGEST_PAGE) {
    throw new Refusal(400, [`limit must not be greater than ${LARGEST_PAGE}`])
  }
  return [...items]
    .filter((item) => isWithin(item, query))
    .sort((a, b) => b.createdAt.localeCompare(a.createdAt))
    .slice(0, limit)
}

function isWithin(item: { createdAt: string; updatedAt: string }, query: URLSearchParams): boolean {
  return (['createdAt', 'updatedAt'] as const).every((field) =>
    Object.entries(BOUNDS).every(([suffix, holds]) => {
      const bound = query.get(field + suffix)
      return bound === null || holds(item[field], new Date(bound).toISOString())
    })
  )
}

/** Replaces every field given as a whole; `null` takes it away. */
export function patched<T extends object>(item: T, changes: Json, now: string): T {
  const merged = Object.entries({ ...item, ...changes, updatedAt: now })
  return Object.fromEntries(merged.filter(([, value]) => value !== null)) as T
}

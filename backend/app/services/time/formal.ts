import * as chrono from 'chrono-node'
import { DateTime } from 'luxon'
import { CannotTell, type Said } from './resolution.ts'

/** A date in figures with a time that says how far it is from UTC, as software writes it. */
const STAMP = /^\s*\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?\s*(?:Z|[+-]\d\d:?\d\d)\s*$/i

/**
 * The instant of a full time stamp, which the library reads well: it is taken only when it has read every
 * sign of it and is certain of every part. Null for whatever people say.
 */
export function formalInstant(said: string, { now }: Said): DateTime<true> | null {
  if (!STAMP.test(said)) return null
  const [found, ...more] = chrono.en.strict.parse(said, now.toJSDate())
  const isWhole = found?.text.trim() === said.trim() && more.length === 0
  const parts = ['year', 'month', 'day', 'hour', 'minute', 'timezoneOffset'] as const
  if (!isWhole || !parts.every((part) => found.start.isCertain(part))) {
    throw new CannotTell('not-understood')
  }
  return DateTime.fromJSDate(found.start.date()).startOf('minute') as DateTime<true>
}

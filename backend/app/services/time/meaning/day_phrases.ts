import { CannotTell } from '../resolution.ts'
import type { Bound, DayName, Mention, SpanName } from '../grammar/mention.ts'

interface Found {
  day?: DayName
  span?: SpanName
  length: number
}

/** Days that take several mentions: counted from another, beside it, from one to another, up to one. */
export class DayPhrases {
  readonly items: Mention[]

  constructor(items: Mention[]) {
    this.items = items
  }

  at(at: number): Found | null {
    if (this.items[at]!.is === 'week-of') return this.#weekOf(at)
    const bound = this.#bound(at)
    const opens = bound ? 1 : 0
    const found = this.#day(at + opens)
    if (!found) return null
    if (!bound || bound === 'between' || bound === 'from') {
      const to = this.#end(at + opens + found.length, bound)
      const length = opens + found.length + 1
      if (to) return { ...ranged(found.day, to.day), length: length + to.length }
    }
    return bound ? this.#upTo(found, bound) : found
  }

  /** Until Friday ends somewhere; from Friday on does not. */
  #upTo({ day, length }: { day: DayName; length: number }, bound: Bound): Found | null {
    const isOpen = bound === 'after' || bound === 'from'
    if (isOpen || day.by === 'season') throw new CannotTell('vague', 'day')
    if (bound !== 'before' && bound !== 'to') return null
    return { span: { by: 'until', day, inclusive: bound === 'to' }, length: 1 + length }
  }

  #bound(at: number): Bound | null {
    const item = this.items[at]
    return item?.is === 'bound' ? item.bound : null
  }

  #weekOf(at: number): Found {
    const found = this.#day(at + 1)
    if (!found) throw new CannotTell('not-understood')
    return { span: { by: 'week-of', day: found.day }, length: 1 + found.length }
  }

  /** The day that begins there, however it is counted. */
  #day(at: number): { day: DayName; length: number } | null {
    const item = this.items[at]
    if (item?.is === 'shift' || item?.is === 'weeks-from') {
      const from = this.#day(at + 1)
      if (!from) throw new CannotTell('not-understood')
      const days = item.is === 'shift' ? item.days : 7 * item.weeks
      return { day: { by: 'shifted', days, from: from.day }, length: 1 + from.length }
    }
    if (item?.is !== 'day') return null
    return this.#beside(at, item.day) ?? { day: item.day, length: 1 }
  }

  /** "The Monday after New Year's Day". */
  #beside(at: number, day: DayName) {
    const bound = this.#bound(at + 1)
    if (day.by !== 'weekday' || (bound !== 'after' && bound !== 'before')) return null
    const of = this.#day(at + 2)
    if (!of) return null
    const side = bound === 'after' ? 1 : -1
    const beside: DayName = { by: 'beside', weekday: day.weekday, side, of: of.day }
    return { day: beside, length: 2 + of.length }
  }

  /** The other end of a range of days. */
  #end(at: number, opened: Bound | null) {
    const bound = this.#bound(at)
    const closes = bound === 'to' ? opened !== 'between' : bound === 'and' && opened === 'between'
    return closes ? this.#day(at + 1) : null
  }
}

/** "The 3rd to the 5th of December": the month is said once. */
function ranged(from: DayName, to: DayName): { day: DayName } {
  const start: DayName = from.by === 'ordinal' && to.by === 'date' ? { ...to, day: from.day } : from
  return { day: { by: 'range', from: start, to } }
}

import { CannotTell } from '../resolution.ts'
import { sideOf } from './last_word.ts'
import { asTimes } from './times.ts'
import { DayPhrases } from './day_phrases.ts'
import type { Clock, DayName, Mention, Part, SpanName } from '../grammar/mention.ts'

export type ClockRange = { from: Clock | null; to: Clock | null }

/** Everything that was said, sorted by what it is about. */
export interface Frame {
  days: DayName[]
  spans: SpanName[]
  clocks: Clock[]
  ranges: ClockRange[]
  parts: { part: Part; edge?: 'early' | 'late' }[]
  isFirstThing: boolean
  isVague: boolean
  year: number | null
  elapsed: number | null
  zone: string | null
}

/** Throws when what was said is a question already: words left over, a choice, only what it is not. */
export function frameOf(mentions: Mention[]): Frame {
  refuse(mentions)
  const frame: Frame = {
    days: [],
    spans: [],
    clocks: [],
    ranges: [],
    parts: [],
    isFirstThing: false,
    isVague: false,
    year: null,
    elapsed: null,
    zone: null,
  }
  const items = asTimes(mentions)
  for (let at = 0; at < items.length;) at += take(items, at, frame)
  return frame
}

function refuse(mentions: Mention[]) {
  const has = (is: Mention['is']) => mentions.some((mention) => mention.is === is)
  if (has('not')) throw new CannotTell('negated')
  if (has('unknown')) throw new CannotTell('not-understood')
  if (has('some-days')) throw new CannotTell('vague', 'day')
  const or = mentions.findIndex(({ is }) => is === 'or')
  if (or >= 0) throw new CannotTell('ambiguous', sideOf(mentions, or + 1))
  const unsure = mentions.find((mention) => mention.is === 'unsure')
  if (unsure?.is === 'unsure') throw new CannotTell('ambiguous', unsure.missing)
  if (has('past')) throw new CannotTell('past')
}

/** Puts what stands there into the frame. Returns how many mentions it was. */
function take(items: Mention[], at: number, frame: Frame): number {
  const span = new DayPhrases(items).at(at)
  if (span) {
    if (span.day) frame.days.push(span.day)
    if (span.span) frame.spans.push(span.span)
    return span.length
  }
  const range = clockRange(items, at)
  if (range) {
    frame.ranges.push(range.range)
    return range.length
  }
  const item = items[at]!
  if (item.is === 'span') frame.spans.push(item.span)
  else if (item.is === 'clock') frame.clocks.push(item.clock)
  else if (item.is === 'part') frame.parts.push(item)
  else if (item.is === 'first-thing') frame.isFirstThing = true
  else if (item.is === 'vague') frame.isVague = true
  else if (item.is === 'year') frame.year = item.plus
  else if (item.is === 'elapsed') frame.elapsed = item.minutes
  else if (item.is === 'zone') frame.zone = item.zone
  else if (item.is === 'bound' && item.bound === 'and') {
    throw new CannotTell('ambiguous', sideOf(items, at))
  } else throw new CannotTell('not-understood')
  return 1
}

/** "Between two and four", "from two to four", "two to four", "after two", "before four". */
function clockRange(items: Mention[], at: number): { range: ClockRange; length: number } | null {
  const first = items[at]!
  const opens = first.is === 'bound' ? 1 : 0
  const from = items[at + opens]
  if (from?.is !== 'clock') return null
  const [middle, to] = items.slice(at + opens + 1)
  const isPair =
    middle?.is === 'bound' &&
    (middle.bound === 'to' || middle.bound === 'and') &&
    to?.is === 'clock'
  const bound = first.is === 'bound' ? first.bound : null
  if (isPair && (bound === 'between' || (middle.bound === 'to' && (!bound || bound === 'from')))) {
    return { range: { from: from.clock, to: to.clock }, length: opens + 3 }
  }
  if (bound === 'after' || bound === 'from') {
    return { range: { from: from.clock, to: null }, length: 2 }
  }
  if (bound === 'before' || bound === 'to') {
    return { range: { from: null, to: from.clock }, length: 2 }
  }
  return null
}

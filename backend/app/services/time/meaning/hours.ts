import { CannotTell, type Hours } from '../resolution.ts'
import { DAY, NOON, endsOf, startsOf } from './halves.ts'
import type { ClockRange, Frame } from './frame.ts'
import type { Clock, Part } from '../grammar/mention.ts'

/** Minutes of a day, from one to another. */
export interface Stretch {
  from: number
  to: number
}

/** What a part of the day stands for by itself, as the business means it. */
const PARTS: Record<Exclude<Part, 'night'>, Stretch> = {
  morning: { from: 9 * 60, to: 12 * 60 },
  midday: { from: 12 * 60, to: 14 * 60 },
  afternoon: { from: 14 * 60, to: 17 * 60 },
  evening: { from: 17 * 60, to: 20 * 60 },
}

/** The times that may be said with a part of the day. */
const SAID_WITH: Record<Part, Stretch> = {
  morning: { from: 0, to: NOON - 1 },
  midday: { from: 11 * 60, to: 15 * 60 - 1 },
  afternoon: { from: NOON, to: 19 * 60 - 1 },
  evening: { from: 17 * 60, to: DAY },
  night: { from: 20 * 60, to: DAY },
}

/** Opening hours of the days in question, one after another. */
type Open = Stretch[]

export function stretches(hours: Hours[]): Stretch[] {
  return hours.map(({ from, to }) => ({ from: minutesOf(from), to: minutesOf(to) }))
}

export function wallTime(minutes: number): string {
  const [hour, minute] = [Math.floor(minutes / 60), minutes % 60]
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
}

/** The part of the day that everything named agrees on, as a stretch to look in. Null when none was named. */
export function partOf({ parts, isFirstThing }: Frame): Stretch | null {
  const [first] = parts
  if (!first && !isFirstThing) return null
  const part = first?.part ?? 'morning'
  if (parts.some((one) => one.part !== part)) throw new CannotTell('conflicting', 'time')
  if (part === 'night') throw new CannotTell('ambiguous', 'time')
  const { from, to } = PARTS[part]
  const half = (from + to) / 2
  const edge = isFirstThing ? 'early' : first?.edge
  return { from: edge === 'late' ? half : from, to: edge === 'early' ? half : to }
}

/** The one time of day that is meant, in minutes. */
export function timeOf(frame: Frame, open: Open): number | null {
  const said = frame.clocks.map((clock) => filtered(startsOf(clock), clock, frame))
  if (said.length === 0) return null
  const inRange = frame.ranges.reduce(
    (left, range) => left.filter((time) => isIn(time, stretchOf(range, frame, open))),
    said[0]!
  )
  const times = inRange.filter((time) => said.every((one) => one.includes(time)))
  if (times.length === 0) {
    throw said.length > 1
      ? new CannotTell('ambiguous', 'time')
      : new CannotTell('conflicting', 'time')
  }
  if (times.length === 1) return times[0]!
  const during = times.filter((time) => open.some(({ from, to }) => from <= time && time < to))
  if (during.length !== 1) throw new CannotTell('ambiguous', 'time', times.map(wallTime))
  return during[0]!
}

/** From when to when, where that was said. */
export function stretchOf(range: ClockRange, frame: Frame, open: Open): Stretch {
  const starts = range.from ? filtered(startsOf(range.from), range.from, frame) : [0]
  const ends = range.to ? filtered(endsOf(range.to), range.to, frame) : [DAY]
  const pairs = starts.flatMap((from) => ends.map((to) => ({ from, to })))
  const forward = pairs.filter(({ from, to }) => from < to)
  if (forward.length === 0) throw new CannotTell('conflicting', 'time')
  const isExact = starts.length === 1 && ends.length === 1
  const isHalfExact = range.from && range.to && (starts.length === 1 || ends.length === 1)
  if (isExact || (isHalfExact && forward.length === 1)) return forward[0]!
  const during = forward.filter(({ from, to }) => fits({ from, to }, range, open))
  if (during.length !== 1) throw new CannotTell('ambiguous', 'time')
  return during[0]!
}

function fits({ from, to }: Stretch, range: ClockRange, open: Open): boolean {
  const begins = open.some((one) => one.from <= from && from < one.to)
  const ends = open.some((one) => (range.from ? one.from < to : one.from <= to) && to <= one.to)
  return (!range.from || begins) && (!range.to || ends)
}

function isIn(time: number, { from, to }: Stretch): boolean {
  return from <= time && time < to
}

/** Those that may be said with the parts of the day named. */
function filtered(times: number[], clock: Clock, { parts }: Frame): number[] {
  const named = [...parts.map(({ part }) => part), ...(clock.part ? [clock.part] : [])]
  const left = times.filter((time) =>
    named.every((part) => SAID_WITH[part].from <= time && time <= SAID_WITH[part].to)
  )
  if (left.length > 0) return left
  // Three at night: of the day that was named, or of the one after?
  const isSmallHour = named.includes('night') && times.some((time) => time < 6 * 60)
  throw new CannotTell(isSmallHour ? 'ambiguous' : 'conflicting', 'time')
}

function minutesOf(time: string): number {
  const [hour, minute] = time.split(':').map(Number)
  return hour! * 60 + minute!
}

import { DateTime } from 'luxon'
import { formalInstant } from './formal.ts'
import { ENGLISH } from './grammar/english/index.ts'
import { GERMAN } from './grammar/german/index.ts'
import { scan } from './grammar/scan.ts'
import { judge } from './judge.ts'
import { Calendar } from './meaning/calendar.ts'
import { daysOf } from './meaning/days.ts'
import { frameOf, type Frame } from './meaning/frame.ts'
import { partOf, stretches, stretchOf, timeOf, wallTime, type Stretch } from './meaning/hours.ts'
import { lastWord } from './meaning/last_word.ts'
import { placeTime } from './place.ts'
import { CannotTell, type Resolution, type Resolved, type Said } from './resolution.ts'
import { plainEnglish } from './words/english.ts'
import { plainGerman } from './words/german.ts'
import type { Days } from './meaning/span_of.ts'

/** A bare hour is looked for in the opening hours of at most so many days. */
const LOOK_DAYS = 31

/**
 * When a caller means, in the business's zone, or what to ask them. Every word counts: one that is not
 * understood, a second reading, a time that clocks skip or show twice is a question, never a guess.
 */
export function resolveTime(said: string, context: Said): Resolution {
  try {
    return judge(read(said, context), context)
  } catch (error) {
    if (!(error instanceof CannotTell)) throw error
    const { why, missing, readings } = error
    return { kind: 'ask', why, missing, readings, said, zone: context.zone }
  }
}

function read(said: string, context: Said): Resolved {
  const base = { said, zone: context.zone }
  const stamped = formalInstant(said, context)
  if (stamped) return { ...base, kind: 'instant', at: stamped }
  const frame = frameOf(lastWord(mentionsOf(said, context.language)))
  if (frame.elapsed !== null) return { ...base, kind: 'instant', at: later(frame, context.now) }
  const zone = frame.zone ?? context.zone
  const { hour } = context.now.setZone(context.zone)
  const days = daysOf(frame, calendarAt(context.now.setZone(zone)), hour)
  const open = frame.zone ? [] : openOn(days, context)
  const [from, to] = [days.from.toISODate()!, days.to.toISODate()!]
  const time = timeOf(frame, open)
  if (time !== null) {
    if (from !== to) throw new CannotTell('incomplete', 'day')
    if (frame.zone) sameDay(frame, context)
    return { ...base, kind: 'instant', at: placeTime(from, time, zone) }
  }
  if (frame.zone) throw new CannotTell('not-understood')
  const hours = hoursOf(frame, open)
  if (!hours && from === to) return { ...base, kind: 'day', date: from }
  return { ...base, kind: 'window', from, to, hours: hours && spell(hours) }
}

function mentionsOf(said: string, language: Said['language']) {
  return language === 'de' ? scan(plainGerman(said), GERMAN) : scan(plainEnglish(said), ENGLISH)
}

function calendarAt(now: DateTime): Calendar {
  return new Calendar(DateTime.utc(now.year, now.month, now.day))
}

/** "In two hours" is that long from now, whatever clocks do. */
function later({ elapsed, days, spans, clocks, ranges, parts }: Frame, now: DateTime<true>) {
  const others = [days, spans, clocks, ranges, parts]
  if (others.some((said) => said.length > 0)) throw new CannotTell('conflicting')
  return now.plus({ minutes: elapsed! }).startOf('minute')
}

function openOn({ from, to }: Days, { hoursOn }: Said): Stretch[] {
  const days = Math.min(to.diff(from, 'days').days, LOOK_DAYS)
  return Array.from({ length: days + 1 }, (_, index) => from.plus({ days: index })).flatMap((day) =>
    stretches(hoursOn(day.toISODate()!))
  )
}

/** The stretch that a range and a part of the day have in common. */
function hoursOf(frame: Frame, open: Stretch[]): Stretch | null {
  const said = frame.ranges.map((range) => stretchOf(range, frame, open))
  const part = partOf(frame)
  const all = part ? [...said, part] : said
  if (all.length === 0) return null
  const from = Math.max(...all.map((one) => one.from))
  const to = Math.min(...all.map((one) => one.to))
  if (from >= to) throw new CannotTell('conflicting', 'time')
  return { from, to }
}

function spell({ from, to }: Stretch) {
  return { from: wallTime(from), to: wallTime(to) }
}

/** A day counted from today is another one where the clock that was named is on another date. */
function sameDay(frame: Frame, { now, zone }: Said) {
  const isCounted = frame.days.some(({ by }) => by !== 'date') || frame.spans.length > 0
  const [here, there] = [now.setZone(zone), now.setZone(frame.zone!)]
  if (isCounted && here.toISODate() !== there.toISODate()) throw new CannotTell('ambiguous', 'day')
}

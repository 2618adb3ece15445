import { DateTime } from 'luxon'
import { resolveDay } from '#services/bookings/day'
import { hoursOn } from '#services/bookings/opening_windows'
import { bookingWords } from '#services/bookings/words'
import { askBack } from '#services/time/ask_back'
import { resolveTime } from '#services/time/resolve_time'
import { sayTime } from '#services/time/say_time'
import type { AgentContent, Closure } from '#services/agents/content'
import type { Resolved } from '#services/time/resolution'

/** When a caller would like to come, as far as it was said. */
export interface Wish {
  /** The start of the first day to look at. */
  from: DateTime
  /** The start of the last day that was asked for; null when any later one will do. */
  to: DateTime | null
  /** Whether a start is as asked for. */
  fits: (start: DateTime) => boolean
  /** The very time, where one was named. */
  at: DateTime | null
  /** As it is said back; null when there is nothing to say back. */
  said: string | null
}

interface Asked {
  /** The caller's own words. */
  when?: unknown
  /** A day alone, as agents that were published earlier pass it. */
  day?: unknown
}

/** What is wished for, or the question to put to the caller. */
export function wishOf(
  { when, day }: Asked,
  content: AgentContent,
  closures: Closure[],
  now: DateTime<true>
): Wish | { question: string } {
  if (typeof when !== 'string' || !when.trim()) return dayWish(day, content, now)
  const { language, noticeHours, horizonDays } = content
  const zone = now.zoneName
  const resolution = resolveTime(when, {
    language,
    now,
    zone,
    noticeHours,
    horizonDays,
    hoursOn: (date) =>
      hoursOn(DateTime.fromISO(date, { zone }), content.hours, closures).map(
        ({ opens, closes }) => ({ from: opens, to: closes })
      ),
  })
  if (resolution.kind !== 'ask') return resolvedWish(resolution, sayTime(resolution, language, now))
  if (resolution.why === 'vague' && resolution.missing === null) return anyTime(now)
  return { question: askBack(resolution, language, now) }
}

function dayWish(said: unknown, { language }: AgentContent, now: DateTime) {
  const day = resolveDay(said, now)
  if (day === null) return { question: bookingWords(language).whichDay }
  return anyTime(day === 'any' ? now : day)
}

function anyTime(from: DateTime): Wish {
  return { from: from.startOf('day'), to: null, fits: () => true, at: null, said: null }
}

function resolvedWish(resolved: Resolved, said: string): Wish {
  const start = (date: string) => DateTime.fromISO(date, { zone: resolved.zone })
  switch (resolved.kind) {
    case 'instant': {
      const { at } = resolved
      const day = at.startOf('day')
      return { from: day, to: day, fits: (one) => +one === +at, at, said }
    }
    case 'day': {
      const day = start(resolved.date)
      return { from: day, to: day, fits: () => true, at: null, said }
    }
    case 'window': {
      const { from, to, hours } = resolved
      const fits = (one: DateTime) => !hours || isBetween(one.toFormat('HH:mm'), hours)
      return { from: start(from), to: start(to), fits, at: null, said }
    }
  }
}

function isBetween(time: string, { from, to }: { from: string; to: string }): boolean {
  return from <= time && time < to
}

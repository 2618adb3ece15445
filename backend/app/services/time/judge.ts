import { DateTime } from 'luxon'
import { placeTime } from './place.ts'
import { CannotTell, type Hours, type Resolved, type Said } from './resolution.ts'

/**
 * Holds what was understood against now, the notice and the horizon. What has begun today begins now.
 * Throws when it is over, too soon or too far ahead.
 */
export function judge(resolved: Resolved, { now, zone, noticeHours, horizonDays }: Said): Resolved {
  const here = now.setZone(zone)
  const earliest = here.plus({ hours: noticeHours })
  const last = here.plus({ days: horizonDays }).toISODate()!
  if (resolved.kind === 'instant') {
    const at = resolved.at.setZone(zone)
    if (at <= here) throw new CannotTell('past')
    if (at < earliest || at.toISODate()! > last) throw new CannotTell('outside')
    return { ...resolved, at: at as DateTime<true> }
  }
  if (resolved.kind === 'day') {
    const { date } = resolved
    if (dayAfter(date, zone) <= earliest || date > last) throw new CannotTell('outside')
    return resolved
  }
  const { from, to, hours } = resolved
  if (from > last) throw new CannotTell('outside')
  const ends = hours ? endOf(to, hours, zone) : dayAfter(to, zone)
  if (hours && from === to) startOf(from, hours, zone)
  if (ends <= here) throw new CannotTell('past')
  if (ends <= earliest) throw new CannotTell('outside')
  const single = from === to && !hours
  if (single) return { said: resolved.said, zone, kind: 'day', date: from }
  return { ...resolved, hours: from === to ? fromNow(from, hours!, here) : hours }
}

function fromNow(date: string, hours: Hours, here: DateTime): Hours {
  const time = here.toFormat('HH:mm')
  return date === here.toISODate() && hours.from < time ? { ...hours, from: time } : hours
}

function dayAfter(date: string, zone: string): DateTime {
  return DateTime.fromISO(date, { zone }).plus({ days: 1 }).startOf('day')
}

function startOf(date: string, { from }: Hours, zone: string): DateTime {
  return from === '00:00' ? DateTime.fromISO(date, { zone }) : placeTime(date, minutes(from), zone)
}

function endOf(date: string, { to }: Hours, zone: string): DateTime {
  return to === '24:00' ? dayAfter(date, zone) : placeTime(date, minutes(to), zone)
}

function minutes(time: string): number {
  const [hour, minute] = time.split(':').map(Number)
  return hour! * 60 + minute!
}

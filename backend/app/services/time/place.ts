import { DateTime } from 'luxon'
import { CannotTell } from './resolution.ts'

/**
 * The instant of a wall time (`YYYY-MM-DD`, minutes of the day; 1440 is the next midnight) in a zone.
 * Clocks that are put forward skip some, and put back show some twice: then it is asked, not chosen.
 */
export function placeTime(date: string, minutes: number, zone: string): DateTime<true> {
  const wall = DateTime.fromISO(date, { zone: 'utc' }).plus({ minutes })
  const instants = [...offsetsAround(wall, zone)]
    .map((offset) => wall.minus({ minutes: offset }).setZone(zone))
    .filter((instant) => instant.toFormat(WALL) === wall.toFormat(WALL))
  const [instant, another] = instants
  if (!instant) throw new CannotTell('gap', 'time')
  if (another) throw new CannotTell('overlap', 'time')
  return instant as DateTime<true>
}

const WALL = "yyyy-LL-dd'T'HH:mm"

/** What the zone is from UTC, in minutes, on both sides of that time. */
function offsetsAround(wall: DateTime, zone: string): Set<number> {
  return new Set([-26, -14, 0, 14, 26].map((hours) => wall.plus({ hours }).setZone(zone).offset))
}

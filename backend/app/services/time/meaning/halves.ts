import { CannotTell } from '../resolution.ts'
import type { Clock } from '../grammar/mention.ts'

/** In minutes. */
export const DAY = 24 * 60
export const NOON = 12 * 60

/** Minutes at which a time may begin. Midnight belongs to two days. */
export function startsOf(clock: Clock): number[] {
  const times = halves(clock)
  if (times.includes(DAY) || (times.length === 1 && times[0] === 0)) {
    throw new CannotTell('ambiguous', 'day')
  }
  return times
}

/** And at which it may end: midnight is the end of the day. */
export function endsOf(clock: Clock): number[] {
  return halves(clock).map((time) => time || DAY)
}

/** Both halves of the day where either may be meant. */
function halves({ hour, minute, half }: Clock): number[] {
  if (minute > 59 || hour > 24 || (hour === 24 && minute > 0)) {
    throw new CannotTell('impossible', 'time')
  }
  const morning = (hour % 12) * 60 + minute
  if (half === 'am') {
    if (hour > 12) throw new CannotTell('conflicting', 'time')
    return [morning]
  }
  if (half === 'pm') return [hour > 12 ? hour * 60 + minute : morning + NOON]
  if (half === 'exact' || hour === 0 || hour > 12) return [hour * 60 + minute]
  return [morning, morning + NOON]
}

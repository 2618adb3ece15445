import { DateTime, Interval } from 'luxon'

export function toInterval({ start, end }: { start: Date; end: Date }): Interval<true> {
  return Interval.fromDateTimes(
    DateTime.fromJSDate(start),
    DateTime.fromJSDate(end)
  ) as Interval<true>
}

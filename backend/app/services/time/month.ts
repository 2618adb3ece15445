import { DateTime } from 'luxon'

/** The first instant of a calendar month, `YYYY-MM`, in a zone, and its last. */
export function monthIn(zone: string, month: string): [first: Date, last: Date] {
  const first = DateTime.fromISO(`${month}-01`, { zone })
  return [first.toJSDate(), first.endOf('month').toJSDate()]
}

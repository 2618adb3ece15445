import { Interval, type DateTime } from 'luxon'
import { openingWindows } from '#services/bookings/opening_windows'
import { closuresOf } from '#services/business/closures'
import type { OpeningHours, Service } from '#services/agents/content'
import type Account from '#models/account'

/** Whether the account is open for a service from this instant on: what was closed since the offer counts. */
export async function isOpen(
  account: Account,
  hours: OpeningHours[],
  startsAt: DateTime,
  { minutes }: Service
): Promise<boolean> {
  const day = startsAt.setZone(account.zone).startOf('day')
  const closures = await closuresOf(account, { from: day.toISODate()!, to: day.toISODate()! })
  const wanted = Interval.fromDateTimes(startsAt, startsAt.plus({ minutes }))
  return openingWindows(day, hours, closures).some(
    (window) => wanted.isValid && window.engulfs(wanted)
  )
}

import { DateTime } from 'luxon'
import { openingWindows } from '#services/bookings/opening_windows'
import { closuresOf } from '#services/business/closures'
import type Account from '#models/account'
import type { Closure, OpeningHours } from '#services/agents/content'
import type { QueryClientContract } from '@adonisjs/lucid/types/database'

/** Whether the business is open at this moment. One that has said no hours is never closed. */
export async function isOpenNow(
  account: Account,
  hours: OpeningHours[],
  client?: QueryClientContract
): Promise<boolean> {
  const today = DateTime.now().setZone(account.zone).toISODate()!
  const closures = await closuresOf(account, { from: today, to: today }, client)
  return isOpenWith(account, hours, closures, DateTime.now())
}

/** The same of any instant, where what is closed on its day is known. */
export function isOpenWith(
  { zone }: Account,
  hours: OpeningHours[],
  closures: Closure[],
  at: DateTime
): boolean {
  if (hours.length === 0) return true
  const then = at.setZone(zone)
  const windows = openingWindows(then.startOf('day'), hours, closures)
  return windows.some((window) => window.contains(then))
}

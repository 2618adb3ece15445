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
  return isOpenWith(account, hours, closures)
}

/** The same, where what is closed today is known. */
export function isOpenWith({ zone }: Account, hours: OpeningHours[], closures: Closure[]): boolean {
  if (hours.length === 0) return true
  const now = DateTime.now().setZone(zone)
  return openingWindows(now.startOf('day'), hours, closures).some((window) => window.contains(now))
}

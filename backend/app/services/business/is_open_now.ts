import { DateTime } from 'luxon'
import { openingWindows } from '#services/bookings/opening_windows'
import { closuresOf } from '#services/business/closures'
import type Account from '#models/account'
import type { OpeningHours } from '#services/agents/content'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

/** Whether the business is open at this moment. One that has said no hours is never closed. */
export async function isOpenNow(
  account: Account,
  hours: OpeningHours[],
  trx: TransactionClientContract
): Promise<boolean> {
  if (hours.length === 0) return true
  const now = DateTime.now().setZone(account.zone)
  const today = now.toISODate()!
  const closures = await closuresOf(account, { from: today, to: today }, trx)
  return openingWindows(now.startOf('day'), hours, closures).some((window) => window.contains(now))
}

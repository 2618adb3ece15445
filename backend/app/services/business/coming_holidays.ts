import { isDeepStrictEqual } from 'node:util'
import { DateTime } from 'luxon'
import Holiday from '#models/holiday'
import { publicHolidays, type PublicHoliday } from '#services/business/holiday_calendar'
import type Account from '#models/account'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

/** How far ahead public holidays are known. */
const AHEAD = { months: 18 }

/** Public holidays where an account is, from today on; none where it does not say. */
export async function comingHolidays({
  country,
  region,
  zone,
}: Pick<Account, 'country' | 'region' | 'zone'>): Promise<PublicHoliday[]> {
  if (!country) return []
  const from = DateTime.now().setZone(zone)
  return publicHolidays({ country, region }, { from, to: from.plus(AHEAD) })
}

/** Keeps them with the account instead of those before. */
export async function keepHolidays(
  trx: TransactionClientContract,
  accountId: string,
  holidays: PublicHoliday[]
) {
  await Holiday.query({ client: trx }).where({ accountId }).delete()
  const rows = holidays.map((holiday) => ({ accountId, ...holiday }))
  await Holiday.createMany(rows, { client: trx })
}

/** Whether the account has exactly these ahead. */
export async function areKept(accountId: string, holidays: PublicHoliday[]): Promise<boolean> {
  const kept = await Holiday.query().where({ accountId }).orderBy('day')
  const days = kept.map(({ day, names }) => ({ day, names }))
  return isDeepStrictEqual(days, holidays)
}

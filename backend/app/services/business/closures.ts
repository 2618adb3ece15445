import db from '@adonisjs/lucid/services/db'
import ClosedDay from '#models/closed_day'
import Holiday from '#models/holiday'
import HolidayException from '#models/holiday_exception'
import { asLanguage } from '#services/language/words'
import type Account from '#models/account'
import type { Closure } from '#services/agents/content'
import type { QueryClientContract } from '@adonisjs/lucid/types/database'

/**
 * When the account's usual hours do not hold, from one day to another (`YYYY-MM-DD`, both in it): what
 * the owner closed comes before public holidays, so that of two on one day the first decides.
 */
export async function closuresOf(
  account: Account,
  { from, to }: { from: string; to: string },
  client: QueryClientContract = db.connection()
): Promise<Closure[]> {
  const closedDays = ClosedDay.query({ client })
    .where('accountId', account.id)
    .where('lastDay', '>=', from)
    .where('firstDay', '<=', to)
    .orderBy('firstDay')
  const closed = (await closedDays).map(({ firstDay, lastDay, reason }) => ({
    from: firstDay,
    to: lastDay,
    reason,
    hours: null,
  }))
  return [...closed, ...(await holidays(account, from, to, client))]
}

async function holidays(
  account: Account,
  from: string,
  to: string,
  client: QueryClientContract
): Promise<Closure[]> {
  if (!account.closesOnHolidays) return []
  const between = { accountId: account.id }
  const days = await Holiday.query({ client })
    .where(between)
    .whereBetween('day', [from, to])
    .orderBy('day')
  const exceptions = await HolidayException.query({ client })
    .where(between)
    .whereBetween('day', [from, to])
  const open = new Map(exceptions.map((one) => [one.day, one]))
  return days
    .filter(({ day }) => !open.has(day) || open.get(day)!.opens !== null)
    .map(({ day, names }) => {
      const { opens = null, closes = null } = open.get(day) ?? {}
      const hours = opens && closes ? { opens, closes } : null
      return { from: day, to: day, reason: names[asLanguage(account.language)], hours }
    })
}

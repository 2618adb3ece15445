import db from '@adonisjs/lucid/services/db'
import ClosedDay from '#models/closed_day'
import { asLanguage } from '#services/language/words'
import type { Language } from '#config/i18n'
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

interface HolidayRow {
  day: string
  names: Record<Language, string>
  /** The owner's exception: open on that day, from and until then or as usual. */
  exception: string | null
  opens: string | null
  closes: string | null
}

async function holidays(
  account: Account,
  from: string,
  to: string,
  client: QueryClientContract
): Promise<Closure[]> {
  if (!account.closesOnHolidays) return []
  const rows: HolidayRow[] = await client
    .from('holidays')
    .leftJoin('holiday_exceptions as exceptions', (on) =>
      on.on('exceptions.account_id', 'holidays.account_id').andOn('exceptions.day', 'holidays.day')
    )
    .where('holidays.account_id', account.id)
    .whereBetween('holidays.day', [from, to])
    .orderBy('holidays.day')
    .select('holidays.day', 'names', 'exceptions.id as exception', 'opens', 'closes')
  return rows
    .filter(({ exception, opens }) => !exception || opens !== null)
    .map(({ day, names, opens, closes }) => {
      const hours = opens && closes ? { opens, closes } : null
      return { from: day, to: day, reason: names[asLanguage(account.language)], hours }
    })
}

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
  days: Days,
  client: QueryClientContract = db.connection()
): Promise<Closure[]> {
  const closures = await closuresOfAll([account], days, client)
  return closures.get(account.id)!
}

/** The same of several accounts, by account. */
export async function closuresOfAll(
  accounts: Account[],
  { from, to }: Days,
  client: QueryClientContract
): Promise<Map<string, Closure[]>> {
  const closedDays = await ClosedDay.query({ client })
    .whereIn(
      'accountId',
      accounts.map(({ id }) => id)
    )
    .where('lastDay', '>=', from)
    .where('firstDay', '<=', to)
    .orderBy('firstDay')
  const closures = new Map<string, Closure[]>(accounts.map(({ id }) => [id, []]))
  for (const { accountId, firstDay, lastDay, reason } of closedDays) {
    closures.get(accountId)!.push({ from: firstDay, to: lastDay, reason, hours: null })
  }
  const languages = new Map(accounts.map(({ id, language }) => [id, asLanguage(language)]))
  const closing = accounts.filter(({ closesOnHolidays }) => closesOnHolidays)
  for (const { account, day, names, opens, closes } of await holidays(closing, from, to, client)) {
    const hours = opens && closes ? { opens, closes } : null
    const reason = names[languages.get(account)!]
    closures.get(account)!.push({ from: day, to: day, reason, hours })
  }
  return closures
}

interface Days {
  from: string
  to: string
}

interface HolidayRow {
  account: string
  day: string
  names: Record<Language, string>
  /** Where the owner has made an exception of it: open from and until then. */
  opens: string | null
  closes: string | null
}

/** All but those on which an owner is open as usual. */
async function holidays(
  accounts: Account[],
  from: string,
  to: string,
  client: QueryClientContract
): Promise<HolidayRow[]> {
  if (accounts.length === 0) return []
  return client
    .from('holidays')
    .leftJoin('holiday_exceptions as exceptions', (on) =>
      on.on('exceptions.account_id', 'holidays.account_id').andOn('exceptions.day', 'holidays.day')
    )
    .whereIn(
      'holidays.account_id',
      accounts.map(({ id }) => id)
    )
    .whereBetween('holidays.day', [from, to])
    .where((query) => query.whereNull('exceptions.id').orWhereNotNull('opens'))
    .orderBy('holidays.day')
    .select('holidays.account_id as account', 'holidays.day', 'names', 'opens', 'closes')
}

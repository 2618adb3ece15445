import ChangeBusiness from '#actions/business/change_business'
import { countBookings } from '#services/bookings/count_bookings'
import { followPhone } from '#services/numbers/follow_phone'
import { comingHolidays, keepHolidays } from '#services/business/coming_holidays'
import type Account from '#models/account'

type Settings = Partial<
  Pick<
    Account,
    | 'name'
    | 'zone'
    | 'language'
    | 'phone'
    | 'country'
    | 'region'
    | 'website'
    | 'keptDays'
    | 'refusesWithheld'
    | 'refusesKnown'
    | 'callsAnHour'
  >
>

/**
 * What a business says about itself. A new place has other public holidays; a new zone moves no booking:
 * how many are ahead, and so stay at the moment that was agreed, comes back.
 */
export default class SaveSettings {
  async handle({ account, settings }: { account: Account; settings: Settings }) {
    const hasMoved = settings.zone !== undefined && settings.zone !== account.zone
    const place = { country: account.country, region: account.region, zone: account.zone }
    const holidays = await comingHolidays({ ...place, ...settings })
    const { result: saved, telling } = await new ChangeBusiness().handle({
      accountId: account.id,
      change: async (trx, current) => {
        const hasNewPhone = settings.phone !== undefined && settings.phone !== current.phone
        await current.merge(settings).save()
        if (hasNewPhone) await followPhone(trx, current)
        await keepHolidays(trx, current.id, holidays)
        return current
      },
    })
    const staying = hasMoved ? await countBookings({ accountId: account.id }) : 0
    return { account: saved, telling, staying }
  }
}

import type { HttpContext } from '@adonisjs/core/http'
import { DateTime } from 'luxon'
import SaveHours from '#actions/business/save_hours'
import ClosedDay from '#models/closed_day'
import Holiday from '#models/holiday'
import HolidayException from '#models/holiday_exception'
import OpeningHour from '#models/opening_hour'
import { answer } from '#services/http/answer'
import { wordsFor } from '#services/http/language'
import { toldWords } from '#services/business/telling'
import { weekOf } from '#services/business/week'
import ClosedDayTransformer from '#transformers/closed_day_transformer'
import HolidayTransformer from '#transformers/holiday_transformer'
import OpeningHourTransformer from '#transformers/opening_hour_transformer'
import { hoursValidator } from '#validators/business'
import type Account from '#models/account'

/** When a business is open: its usual week, and the days that differ. */
export default class HoursController {
  async show({ account, serialize }: HttpContext) {
    const today = DateTime.now().setZone(account.zone).toISODate()!
    const own = { accountId: account.id }
    const [hours, closedDays, holidays, exceptions] = await Promise.all([
      hoursOf(account),
      ClosedDay.query().where(own).where('lastDay', '>=', today).orderBy('firstDay'),
      Holiday.query().where(own).where('day', '>=', today).orderBy('day'),
      HolidayException.query().where(own).where('day', '>=', today),
    ])
    const { country, region, closesOnHolidays } = account
    return serialize({
      hours: OpeningHourTransformer.transform(hours),
      closedDays: ClosedDayTransformer.transform(closedDays),
      holidays: HolidayTransformer.transform(
        holidays.map((holiday) => ({
          holiday,
          exception: exceptions.find(({ day }) => day === holiday.day) ?? null,
        }))
      ),
      today,
      country,
      region,
      closesOnHolidays,
    })
  }

  async update(ctx: HttpContext) {
    const { account, request, serialize } = ctx
    const week = weekOf(await request.validateUsing(hoursValidator), wordsFor(ctx))
    const telling = await new SaveHours().handle({ accountId: account.id, hours: week })
    const hours = OpeningHourTransformer.transform(await hoursOf(account))
    const data = await serialize({ hours, telling })
    return answer(ctx, { to: null, notice: toldWords(ctx, telling) }, data)
  }
}

function hoursOf({ id }: Account) {
  return OpeningHour.query().where('accountId', id).orderBy(['weekday', 'opens'])
}

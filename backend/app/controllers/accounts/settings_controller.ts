import type { HttpContext } from '@adonisjs/core/http'
import SaveSettings from '#actions/business/save_settings'
import { answer } from '#services/http/answer'
import { languageOf, wordsFor } from '#services/http/language'
import { holidayCountries, holidayRegions } from '#services/business/holiday_calendar'
import { toldWords } from '#services/business/telling'
import AccountTransformer from '#transformers/account_transformer'
import { settingsValidator } from '#validators/account'

/** The business as its receptionist knows it. */
export default class SettingsController {
  async show(ctx: HttpContext) {
    const { account, serialize } = ctx
    const { country } = account
    const regions = country ? await holidayRegions(country, languageOf(ctx)) : []
    return serialize({
      account: AccountTransformer.transform(account),
      countries: await holidayCountries(),
      regions: regions.map((region) => ({ ...region })),
    })
  }

  async update(ctx: HttpContext) {
    const { request, serialize } = ctx
    const { phone = null, ...settings } = await request.validateUsing(settingsValidator)
    // Regions are of a country: another one has others.
    const hasMoved = settings.country !== undefined && settings.country !== ctx.account.country
    const { account, telling, staying } = await new SaveSettings().handle({
      account: ctx.account,
      settings: { ...settings, phone, ...(hasMoved && { region: null }) },
    })
    const words = wordsFor(ctx)
    const stays = staying > 0 ? words.t('business.bookingsStay', { count: staying }) : ''
    const notice = `${toldWords(ctx, telling)} ${stays}`.trim()
    const data = { account: AccountTransformer.transform(account), staying }
    return answer(ctx, { to: null, notice }, await serialize(data))
  }
}

import type { HttpContext } from '@adonisjs/core/http'
import ListUnwantedNumber from '#actions/admin/list_unwanted_number'
import StrikeUnwantedNumber from '#actions/admin/strike_unwanted_number'
import UnwantedNumber from '#models/unwanted_number'
import { actorOf } from '#services/audit/record_audit'
import { keysetPage } from '#services/http/keyset_page'
import { panelAnswer } from '#services/http/panel_answer'
import { phone as told } from '#services/presentation/phone'
import { unwantedNumberValidator } from '#validators/panel'

const PAGE = '/admin/unwanted-numbers'

/** Numbers that the operator knows for unwanted calls, and how often each was turned away. */
export default class UnwantedNumbersController {
  async index(ctx: HttpContext) {
    const numbers = UnwantedNumber.query().withCount('stopped')
    const page = await keysetPage(numbers, ctx)
    return ctx.view.render('pages/admin/unwanted_numbers', page)
  }

  async store(ctx: HttpContext) {
    const { number: phone, reason } = await ctx.request.validateUsing(unwantedNumberValidator)
    await new ListUnwantedNumber().handle({ phone, reason, actor: actorOf(ctx) })
    return panelAnswer(ctx, PAGE, 'panel_numbers.unwanted.listed', { number: told(phone) })
  }

  async destroy(ctx: HttpContext) {
    const number = await UnwantedNumber.findOrFail(ctx.params.id)
    await new StrikeUnwantedNumber().handle({ number, actor: actorOf(ctx) })
    return panelAnswer(ctx, PAGE, 'panel_numbers.unwanted.struck', { number: told(number.phone) })
  }
}

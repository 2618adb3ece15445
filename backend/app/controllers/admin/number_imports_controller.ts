import type { HttpContext } from '@adonisjs/core/http'
import WantNumber from '#actions/numbers/want_number'
import { panelAnswer } from '#services/http/panel_answer'
import { phone } from '#services/presentation/phone'
import { poolImportValidator } from '#validators/number'

/** The operator's own numbers at a carrier, for the pool. */
export default class NumberImportsController {
  async store(ctx: HttpContext) {
    const { number, ...login } = await ctx.request.validateUsing(poolImportValidator)
    await new WantNumber().handle({
      account: null,
      agent: null,
      own: { number, login: login as Required<typeof login> },
    })
    return panelAnswer(ctx, '/admin/numbers', 'panel_numbers.added', { number: phone(number) })
  }
}

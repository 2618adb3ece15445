import type { HttpContext } from '@adonisjs/core/http'
import FindDrift from '#actions/drift/find_drift'
import { answer } from '#services/http/answer'
import { wordsFor } from '#services/http/language'

/** Looking at the vendor whether it holds what we do, of the whole account. */
export default class ComparisonsController {
  async store(ctx: HttpContext) {
    const drifts = await new FindDrift().handle({ accountId: ctx.account.id })
    const notice = wordsFor(ctx).t('numbers.compared', { count: drifts })
    return answer(ctx, { to: null, notice }, await ctx.serialize({ drifts }))
  }
}

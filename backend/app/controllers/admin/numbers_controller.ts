import type { HttpContext } from '@adonisjs/core/http'
import FindOrphans from '#actions/numbers/find_orphans'
import ReleaseNumber from '#actions/numbers/release_number'
import WantNumber from '#actions/numbers/want_number'
import PhoneNumber from '#models/phone_number'
import { actorOf } from '#services/audit/record_audit'
import { keysetPage } from '#services/http/keyset_page'
import { ifReachable } from '#services/integrations/if_reachable'
import { panelAnswer } from '#services/http/panel_answer'
import { phone } from '#services/presentation/phone'
import { poolNumberValidator } from '#validators/number'

const PAGE = '/admin/numbers'

/** Numbers of the pool and of accounts, and those that are on one side alone. */
export default class NumbersController {
  async index(ctx: HttpContext) {
    const free = await PhoneNumber.query()
      .whereNull('accountId')
      .whereNot('status', 'released')
      .preload('drifts')
      .orderBy('id')
    const given = PhoneNumber.query()
      .whereNotNull('accountId')
      .whereNot('status', 'released')
      .preload('account')
      .preload('agent')
      .preload('drifts')
    const page = await keysetPage(given, ctx)
    const orphans = await ifReachable(() => new FindOrphans().handle())
    return ctx.view.render('pages/admin/numbers', { ...page, free, orphans })
  }

  /** One of the vendor's, for the pool. */
  async store(ctx: HttpContext) {
    const { areaCode = null } = await ctx.request.validateUsing(poolNumberValidator)
    const added = await new WantNumber().handle({ account: null, agent: null, areaCode })
    const number = added.number ? phone(added.number) : ''
    return panelAnswer(ctx, PAGE, number ? 'panel_numbers.added' : 'panel_numbers.coming', {
      number,
    })
  }

  /** Out of an account's hands: back to the pool, or to the vendor for good. */
  async destroy(ctx: HttpContext) {
    const {
      id: numberId,
      number,
      isPooled,
      accountId,
    } = await PhoneNumber.findOrFail(ctx.params.id)
    const isForGood = !isPooled || !accountId || ctx.request.input('forGood') === 'yes'
    await new ReleaseNumber().handle({ numberId, isForGood, actor: actorOf(ctx) })
    const done = isForGood ? 'panel_numbers.released' : 'panel_numbers.returned'
    return panelAnswer(ctx, PAGE, done, { number: number ? phone(number) : '' })
  }
}

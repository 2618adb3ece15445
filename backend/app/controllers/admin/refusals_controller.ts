import type { HttpContext } from '@adonisjs/core/http'
import CloseRefusal from '#actions/credits/close_refusal'
import Refusal from '#models/refusal'
import { actorOf } from '#services/audit/record_audit'
import { keysetPage } from '#services/http/keyset_page'
import { panelAnswer } from '#services/http/panel_answer'
import { reasonValidator } from '#validators/panel'

const STATUSES = ['open', 'closed']

/** Money that was refused for good: what nobody has looked at first. */
export default class RefusalsController {
  async index(ctx: HttpContext) {
    const { status = 'open' } = ctx.request.qs()
    const refusals = Refusal.query()
      .if(status === 'open', (all) => all.whereNull('closedAt'))
      .if(status === 'closed', (all) => all.whereNotNull('closedAt'))
      .preload('account')
    const page = await keysetPage(refusals, ctx)
    return ctx.view.render('pages/admin/refusals', { ...page, status, statuses: STATUSES })
  }

  async destroy(ctx: HttpContext) {
    const { id: refusalId } = await Refusal.findOrFail(ctx.params.id)
    const { reason } = await ctx.request.validateUsing(reasonValidator)
    await new CloseRefusal().handle({ refusalId, reason, actor: actorOf(ctx) })
    return panelAnswer(ctx, '/admin/refusals', 'panel_money.refusals.done')
  }
}

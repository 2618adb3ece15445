import type { HttpContext } from '@adonisjs/core/http'
import MovePack from '#actions/admin/move_pack'
import { actorOf } from '#services/audit/record_audit'
import { panelAnswer } from '#services/http/panel_answer'
import { packMoveValidator } from '#validators/panel'

/** The order in which packs are offered. */
export default class PackMovesController {
  async store(ctx: HttpContext) {
    const { direction } = await ctx.request.validateUsing(packMoveValidator)
    await new MovePack().handle({ id: ctx.params.id, direction, actor: actorOf(ctx) })
    return panelAnswer(ctx, '/admin/packs', 'panel_money.packs.moved')
  }
}

import { errors } from '@adonisjs/lucid'
import type { HttpContext } from '@adonisjs/core/http'
import FindStrayCopies from '#actions/drift/find_stray_copies'
import RemoveStrayCopy from '#actions/drift/remove_stray_copy'
import { actorOf } from '#services/audit/record_audit'
import { panelAnswer } from '#services/http/panel_answer'
import { strayCopyValidator } from '#validators/agent'

/** Copies at the vendor of agents that there are no more. */
export default class StrayCopiesController {
  async destroy(ctx: HttpContext) {
    const { vendorAgentId } = await ctx.request.validateUsing(strayCopyValidator)
    const strays = await new FindStrayCopies().handle()
    const copy = strays.find(({ vendorId }) => vendorId === vendorAgentId)
    if (!copy) throw new errors.E_ROW_NOT_FOUND()
    await new RemoveStrayCopy().handle({ copy, actor: actorOf(ctx) })
    const { name } = copy
    return panelAnswer(ctx, '/admin/drift', 'panel_numbers.drift.stray.removed', { name })
  }
}

import type { HttpContext } from '@adonisjs/core/http'
import FindDrift from '#actions/drift/find_drift'
import RestoreAgent from '#actions/agents/restore_agent'
import RouteNumber from '#actions/numbers/route_number'
import Drift from '#models/drift'
import { keysetPage } from '#services/http/keyset_page'
import { panelAnswer } from '#services/http/panel_answer'

const PAGE = '/admin/drift'

/** What the vendor holds otherwise than we do. */
export default class DriftsController {
  async index(ctx: HttpContext) {
    const drifts = Drift.query().preload('account').preload('agent').preload('number')
    return ctx.view.render('pages/admin/drift', await keysetPage(drifts, ctx))
  }

  /** Looking anew. */
  async store(ctx: HttpContext) {
    const count = await new FindDrift().handle({})
    return panelAnswer(ctx, PAGE, 'numbers.compared', { count })
  }

  /** Healing whatever a finding is about. */
  async destroy(ctx: HttpContext) {
    const { id, agentId, numberId } = await Drift.findOrFail(ctx.params.id)
    if (agentId) await new RestoreAgent().begin(agentId)
    if (numberId) await new RouteNumber().begin(numberId)
    const isLeft = await Drift.find(id)
    return panelAnswer(ctx, PAGE, isLeft ? 'numbers.healing' : 'numbers.healed')
  }
}

import type { HttpContext } from '@adonisjs/core/http'
import FindDrift from '#actions/drift/find_drift'
import FindStrayCopies from '#actions/drift/find_stray_copies'
import RestoreAgent from '#actions/agents/restore_agent'
import RouteNumber from '#actions/numbers/route_number'
import Drift from '#models/drift'
import { keysetPage } from '#services/http/keyset_page'
import { ifReachable } from '#services/integrations/if_reachable'
import { panelAnswer } from '#services/http/panel_answer'

const PAGE = '/admin/drift'

/** What the vendor holds otherwise than we do, and what it holds of nobody's. */
export default class DriftsController {
  async index(ctx: HttpContext) {
    const drifts = Drift.query().preload('account').preload('agent').preload('number')
    const page = await keysetPage(drifts, ctx)
    const strays = await ifReachable(() => new FindStrayCopies().handle())
    return ctx.view.render('pages/admin/drift', { ...page, strays })
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

import type { HttpContext } from '@adonisjs/core/http'
import ChooseGate from '#actions/trials/choose_gate'
import { findAgent } from '#services/agents/find_agent'
import { answer } from '#services/http/answer'
import { wordsFor } from '#services/http/language'
import { gateValidator } from '#validators/trial'

/** The scenarios that have to pass before an agent's draft is published. */
export default class GatesController {
  async update(ctx: HttpContext) {
    const agent = await findAgent(ctx)
    const { scenarios = [] } = await ctx.request.validateUsing(gateValidator)
    const { id, gate } = await new ChooseGate().handle({ agent, scenarios })
    const notice = wordsFor(ctx).t('notices.saved')
    return answer(
      ctx,
      { to: `/app/agents/${id}/try`, notice },
      await ctx.serialize({ agent: { id, gate } })
    )
  }
}

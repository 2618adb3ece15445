import type { HttpContext } from '@adonisjs/core/http'
import RestoreAgent from '#actions/agents/restore_agent'
import Drift from '#models/drift'
import { findAgent } from '#services/agents/find_agent'
import { answer } from '#services/http/answer'
import { wordsFor } from '#services/http/language'

/** Publishing the live version over what the vendor holds instead. */
export default class RestorationsController {
  async store(ctx: HttpContext) {
    const { id } = await findAgent(ctx)
    await new RestoreAgent().begin(id)
    const left = await Drift.query().where('agentId', id)
    const notice = wordsFor(ctx).t(left.length > 0 ? 'numbers.healing' : 'numbers.healed')
    return answer(ctx, { to: null, notice }, await ctx.serialize({ id, drifts: left.length }))
  }
}

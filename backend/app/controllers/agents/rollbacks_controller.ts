import type { HttpContext } from '@adonisjs/core/http'
import RollBackAgent from '#actions/agents/roll_back_agent'
import { findAgent } from '#services/agents/find_agent'
import { answer } from '#services/http/answer'
import { wordsFor } from '#services/http/language'
import VersionTransformer from '#transformers/version_transformer'
import { rollbackValidator } from '#validators/agent'

/** Going back to what an agent was before. */
export default class RollbacksController {
  async store(ctx: HttpContext) {
    const agent = await findAgent(ctx)
    const { number } = await ctx.request.validateUsing(rollbackValidator)
    const publishedBy = ctx.auth.getUserOrFail().id
    const version = await new RollBackAgent().handle({ agent, number, publishedBy })
    const said = version.state === 'live' ? 'agents.rolledBack' : 'agents.publishing'
    const notice = version.failure ? undefined : wordsFor(ctx).t(said, { name: agent.name, number })
    const data = await ctx.serialize({ version: VersionTransformer.transform(version) })
    return answer(ctx, { to: `/app/agents/${agent.id}`, notice }, data, 201)
  }
}

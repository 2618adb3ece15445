import type { HttpContext } from '@adonisjs/core/http'
import PublishAgent from '#actions/agents/publish_agent'
import { findAgent } from '#services/agents/find_agent'
import { answer } from '#services/http/answer'
import { wordsFor } from '#services/http/language'

/** Putting an agent's newest version live. */
export default class PublicationsController {
  async store(ctx: HttpContext) {
    const agent = await findAgent(ctx)
    const publishedBy = ctx.auth.getUserOrFail().id
    const { id, number, state, failure } = await new PublishAgent().handle({ agent, publishedBy })
    const said = state === 'live' ? 'agents.live' : 'agents.publishing'
    const notice = failure ? undefined : wordsFor(ctx).t(said, { name: agent.name })
    return answer(
      ctx,
      { to: null, notice },
      await ctx.serialize({ version: { id, number, state, failure } })
    )
  }
}

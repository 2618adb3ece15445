import type { HttpContext } from '@adonisjs/core/http'
import PublishAgent from '#actions/agents/publish_agent'
import { findAgent } from '#services/agents/find_agent'
import { answer } from '#services/http/answer'
import { wordsFor } from '#services/http/language'
import { gateOf } from '#services/trials/gate'

/** Putting an agent's newest version live. */
export default class PublicationsController {
  async store(ctx: HttpContext) {
    const agent = await findAgent(ctx)
    const publishedBy = ctx.auth.getUserOrFail().id
    const version = await new PublishAgent().handle({ agent, publishedBy })
    const { id, number, state, failure } = version
    const { state: gate } = await gateOf(agent.id, version.content)
    const words = wordsFor(ctx)
    const said = words.t(state === 'live' ? 'agents.live' : 'agents.publishing', {
      name: agent.name,
    })
    // Where scenarios were chosen and could not be played, that is said.
    const notice = gate === 'off' ? `${said} ${words.t('agents.gateOff')}` : said
    const data = await ctx.serialize({ version: { id, number, state, failure }, gate })
    return answer(ctx, { to: null, notice: failure ? undefined : notice }, data)
  }
}

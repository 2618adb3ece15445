import type { HttpContext } from '@adonisjs/core/http'
import DiscardDraft from '#actions/agents/discard_draft'
import SaveDraft from '#actions/agents/save_draft'
import AgentVersion from '#models/agent_version'
import { draftFrom } from '#services/agents/draft'
import { findAgent } from '#services/agents/find_agent'
import { answer } from '#services/http/answer'
import { wordsFor } from '#services/http/language'
import { draftValidator } from '#validators/agent'
import type Agent from '#models/agent'

/** What an agent is to know and say from its next publication on. */
export default class DraftsController {
  async store(ctx: HttpContext) {
    const agent = await findAgent(ctx)
    const changes = draftFrom(await ctx.request.validateUsing(draftValidator))
    const before = await newestVersion(agent)
    const { id, number, state, content } = await new SaveDraft().handle({ agent, changes })
    // The page has a few empty rows: who filled some is given further ones.
    const hasMore = content.questions.length > before.content.questions.length
    const to = `/app/agents/${agent.id}${hasMore ? '/edit' : ''}`
    const page = { to, notice: wordsFor(ctx).t('agents.draftSaved') }
    return answer(ctx, page, await ctx.serialize({ version: { id, number, state } }))
  }

  async destroy(ctx: HttpContext) {
    const agent = await findAgent(ctx)
    await new DiscardDraft().handle({ agent })
    const page = { to: `/app/agents/${agent.id}`, notice: wordsFor(ctx).t('agents.draftDiscarded') }
    return answer(ctx, page, await ctx.serialize({ id: agent.id }))
  }
}

function newestVersion({ id }: Agent) {
  return AgentVersion.query().where('agentId', id).orderBy('number', 'desc').firstOrFail()
}

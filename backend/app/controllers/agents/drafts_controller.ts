import type { HttpContext } from '@adonisjs/core/http'
import DiscardDraft from '#actions/agents/discard_draft'
import SaveDraft from '#actions/agents/save_draft'
import { draftFrom } from '#services/agents/draft'
import { findAgent } from '#services/agents/find_agent'
import { answer } from '#services/http/answer'
import { wordsFor } from '#services/http/language'
import { draftValidator } from '#validators/agent'

/** What an agent is to know and say from its next publication on. */
export default class DraftsController {
  async store(ctx: HttpContext) {
    const agent = await findAgent(ctx)
    const changes = draftFrom(await ctx.request.validateUsing(draftValidator))
    const { id, number, state } = await new SaveDraft().handle({ agent, changes })
    const page = { to: `/app/agents/${agent.id}`, notice: wordsFor(ctx).t('agents.draftSaved') }
    return answer(ctx, page, await ctx.serialize({ version: { id, number, state } }))
  }

  async destroy(ctx: HttpContext) {
    const agent = await findAgent(ctx)
    await new DiscardDraft().handle({ agent })
    const page = { to: `/app/agents/${agent.id}`, notice: wordsFor(ctx).t('agents.draftDiscarded') }
    return answer(ctx, page, await ctx.serialize({ id: agent.id }))
  }
}

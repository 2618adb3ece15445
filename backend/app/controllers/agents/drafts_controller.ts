import type { HttpContext } from '@adonisjs/core/http'
import DiscardDraft from '#actions/agents/discard_draft'
import SaveDraft from '#actions/agents/save_draft'
import AgentVersion from '#models/agent_version'
import { agentAsItStands } from '#services/agents/agents_of'
import { cannotDo } from '#services/agents/cannot_do'
import { compile } from '#services/agents/compile'
import { draftFrom } from '#services/agents/draft'
import { findAgent } from '#services/agents/find_agent'
import { voicesOffered } from '#services/agents/voices'
import { answer, type PageAnswer } from '#services/http/answer'
import { wordsFor } from '#services/http/language'
import AgentTransformer from '#transformers/agent_transformer'
import { draftValidator } from '#validators/agent'
import type Agent from '#models/agent'
import type { AgentContent } from '#services/agents/content'

/** What an agent is to know and say from its next publication on. */
export default class DraftsController {
  /** All that a form about it needs. */
  async show({ account, params, serialize }: HttpContext) {
    const agent = await agentAsItStands(account, params.id)
    const [newest] = agent.versions
    const { content } = newest.state === 'draft' ? newest : (agent.liveVersion ?? newest)
    return serialize({
      agent: AgentTransformer.transform(agent).useVariant('withContent'),
      /** The first words of a call in full, once what is written now is live. */
      greeting: compile(agent.id, content).greeting,
      cannot: cannotDo(agent, content),
      voices: (await voicesOffered()).map((voice) => ({ ...voice })),
    })
  }

  async store(ctx: HttpContext) {
    const agent = await findAgent(ctx)
    const said = await ctx.request.validateUsing(draftValidator)
    const before = await newestVersion(agent)
    const { id, number, state, content } = await new SaveDraft().handle({
      agent,
      changes: draftFrom(said),
    })
    const page = this.#pageAfter(ctx, said.then, before.content, content)
    return answer(ctx, page, await ctx.serialize({ version: { id, number, state } }))
  }

  async destroy(ctx: HttpContext) {
    const agent = await findAgent(ctx)
    await new DiscardDraft().handle({ agent })
    const page = { to: `/app/agents/${agent.id}`, notice: wordsFor(ctx).t('agents.draftDiscarded') }
    return answer(ctx, page, await ctx.serialize({ id: agent.id }))
  }

  #pageAfter(
    ctx: HttpContext,
    then: string | undefined,
    before: AgentContent,
    after: AgentContent
  ): PageAnswer {
    const page = `/app/agents/${ctx.params.id}`
    // Setting up goes on; what was said there is saved all along.
    if (then && then !== 'stay') return { to: `${page}/setup/${then}` }
    const notice = wordsFor(ctx).t('agents.draftSaved')
    if (then === 'stay') return { to: null, notice }
    // The page has a few empty rows: who filled some is given further ones.
    const hasMore = after.questions.length > before.questions.length
    return { to: hasMore ? `${page}/edit` : page, notice }
  }
}

function newestVersion({ id }: Agent) {
  return AgentVersion.query().where('agentId', id).orderBy('number', 'desc').firstOrFail()
}

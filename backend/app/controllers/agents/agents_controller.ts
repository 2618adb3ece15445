import type { HttpContext } from '@adonisjs/core/http'
import CreateAgent from '#actions/agents/create_agent'
import RemoveAgent from '#actions/agents/remove_agent'
import Drift from '#models/drift'
import { agentAsItStands, agentsOf } from '#services/agents/agents_of'
import { cannotDo } from '#services/agents/cannot_do'
import { findAgent } from '#services/agents/find_agent'
import { SETUP_STEPS } from '#services/agents/setup_steps'
import { answer } from '#services/http/answer'
import { wordsFor } from '#services/http/language'
import AgentTransformer from '#transformers/agent_transformer'
import { createAgentValidator, renameAgentValidator } from '#validators/agent'

/** So many versions are shown with an agent. */
const RECENT = 4

export default class AgentsController {
  async index({ account, serialize }: HttpContext) {
    const agents = await agentsOf(account).orderBy('id')
    return serialize({ agents: AgentTransformer.transform(agents) })
  }

  async show({ account, params, serialize }: HttpContext) {
    const agent = await agentAsItStands(account, params.id, RECENT)
    const content = (agent.liveVersion ?? agent.versions[0])?.content
    const drifts = await Drift.query().where('agentId', agent.id).orderBy('part')
    return serialize({
      agent: AgentTransformer.transform(agent).useVariant('withContent'),
      drifts: drifts.map(({ part }) => part),
      cannot: content ? cannotDo(agent, content) : null,
    })
  }

  async store(ctx: HttpContext) {
    const { account, request, serialize } = ctx
    const wanted = await request.validateUsing(createAgentValidator)
    const { id } = await new CreateAgent().handle({ account, ...wanted })
    const agent = await agentsOf(account).where('id', id).firstOrFail()
    const data = await serialize({ agent: AgentTransformer.transform(agent) })
    return answer(ctx, { to: `/app/agents/${id}/setup/${SETUP_STEPS[0]}` }, data, 201)
  }

  async update(ctx: HttpContext) {
    const agent = await findAgent(ctx)
    const { name } = await ctx.request.validateUsing(renameAgentValidator)
    await agent.merge({ name }).save()
    const notice = wordsFor(ctx).t('notices.saved')
    return answer(ctx, { to: null, notice }, await ctx.serialize({ agent: { id: agent.id, name } }))
  }

  async destroy(ctx: HttpContext) {
    const agent = await findAgent(ctx)
    const { id, name } = agent
    await new RemoveAgent().handle({ agent })
    const notice = wordsFor(ctx).t('agents.removed', { name })
    return answer(ctx, { to: '/app/agents', notice }, await ctx.serialize({ id }))
  }
}

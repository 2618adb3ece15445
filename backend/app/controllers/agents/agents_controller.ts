import type { HttpContext } from '@adonisjs/core/http'
import CreateAgent from '#actions/agents/create_agent'
import Agent from '#models/agent'
import type Account from '#models/account'
import { answer } from '#services/http/answer'
import AgentTransformer from '#transformers/agent_transformer'
import { createAgentValidator } from '#validators/agent'

export default class AgentsController {
  async index({ account, serialize }: HttpContext) {
    const agents = await agentsOf(account).orderBy('id')
    return serialize({ agents: AgentTransformer.transform(agents) })
  }

  async show({ account, params, serialize }: HttpContext) {
    const agent = await agentsOf(account).where('id', params.id).firstOrFail()
    return serialize({ agent: AgentTransformer.transform(agent).useVariant('withContent') })
  }

  async store(ctx: HttpContext) {
    const { account, request, serialize } = ctx
    const wanted = await request.validateUsing(createAgentValidator)
    const { id } = await new CreateAgent().handle({ account, ...wanted })
    const agent = await agentsOf(account).where('id', id).firstOrFail()
    const data = await serialize({ agent: AgentTransformer.transform(agent) })
    return answer(ctx, { to: `/app/agents/${id}` }, data, 201)
  }
}

function agentsOf(account: Account) {
  return Agent.query()
    .where('accountId', account.id)
    .preload('liveVersion')
    .preload('numbers', (numbers) => numbers.whereNot('status', 'released').orderBy('id'))
    .preload('versions', (versions) => versions.groupOrderBy('number', 'desc').groupLimit(1))
}

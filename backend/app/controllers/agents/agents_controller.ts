import type { HttpContext } from '@adonisjs/core/http'
import Agent from '#models/agent'
import type Account from '#models/account'
import AgentTransformer from '#transformers/agent_transformer'

export default class AgentsController {
  async index({ account, serialize }: HttpContext) {
    const agents = await agentsOf(account).orderBy('id')
    return serialize({ agents: AgentTransformer.transform(agents) })
  }

  async show({ account, params, serialize }: HttpContext) {
    const agent = await agentsOf(account).where('id', params.id).firstOrFail()
    return serialize({ agent: AgentTransformer.transform(agent).useVariant('withContent') })
  }
}

function agentsOf(account: Account) {
  return Agent.query()
    .where('accountId', account.id)
    .preload('liveVersion')
    .preload('numbers', (numbers) => numbers.whereNot('status', 'released').orderBy('id'))
    .preload('versions', (versions) => versions.orderBy('number', 'desc').groupLimit(1))
}

import type { HttpContext } from '@adonisjs/core/http'
import PublishAgent from '#actions/agents/publish_agent'
import Agent from '#models/agent'
import { answer } from '#services/http/answer'

/** Putting an agent's newest version live. */
export default class PublicationsController {
  async store(ctx: HttpContext) {
    const { account, params, serialize } = ctx
    const agent = await Agent.query()
      .where('accountId', account.id)
      .where('id', params.id)
      .firstOrFail()
    const { id, number, state } = await new PublishAgent().handle({ agent })
    const notice =
      state === 'live'
        ? `${agent.name} is live.`
        : `${agent.name} is being published. This page says when it is live.`
    return answer(ctx, { to: null, notice }, await serialize({ version: { id, number, state } }))
  }
}

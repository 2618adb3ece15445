import type { HttpContext } from '@adonisjs/core/http'
import { compile } from '#services/agents/compile'
import { findAgent } from '#services/agents/find_agent'
import type AgentVersion from '#models/agent_version'

/** What an agent's model is told: the version that callers hear, and the draft. */
export default class PromptsController {
  async show(ctx: HttpContext) {
    const agent = await findAgent(ctx)
    await agent.load((relations) =>
      relations
        .load('liveVersion')
        .load('versions', (versions) => versions.orderBy('number', 'desc').limit(1))
    )
    const [newest] = agent.versions
    const draft = newest?.state === 'draft' ? newest : null
    const { id, name } = agent
    return ctx.serialize({
      agent: { id, name },
      live: told(agent.liveVersion),
      draft: told(draft),
    })
  }
}

function told(version: AgentVersion | null) {
  if (!version) return null
  const { greeting, prompt } = compile(version.agentId, version.content)
  const { language } = version.content
  return { number: version.number, language, greeting, prompt }
}

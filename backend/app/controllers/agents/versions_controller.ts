import type { HttpContext } from '@adonisjs/core/http'
import AgentVersion from '#models/agent_version'
import { compare } from '#services/agents/compare'
import { findAgent } from '#services/agents/find_agent'
import VersionTransformer from '#transformers/version_transformer'
import { comparisonValidator, versionsValidator } from '#validators/agent'
import type Agent from '#models/agent'

const SIZE = 30

/** What an agent was told from one publication to the next. */
export default class VersionsController {
  /** Newest first. */
  async index(ctx: HttpContext) {
    const { id, name, liveVersionId } = await findAgent(ctx)
    const { before } = await ctx.request.validateUsing(versionsValidator)
    const found = await AgentVersion.query()
      .where('agentId', id)
      .if(before !== undefined, (all) => all.where('number', '<', before!))
      .preload('publisher')
      .orderBy('number', 'desc')
      .limit(SIZE + 1)
    const shown = found.slice(0, SIZE)
    return ctx.serialize({
      agent: { id, name },
      liveVersionId,
      versions: VersionTransformer.transform(shown),
      older: found.length > SIZE ? shown.at(-1)!.number : null,
    })
  }

  /** Two versions by their numbers, and what differs, field by field. */
  async show(ctx: HttpContext) {
    const agent = await findAgent(ctx)
    const { from, to } = await ctx.request.validateUsing(comparisonValidator)
    const after = await versionOf(agent, to)
    const before = await versionOf(agent, from ?? Math.max(after.number - 1, 1))
    return ctx.serialize({
      agent: { id: agent.id, name: agent.name },
      language: after.content.language,
      from: VersionTransformer.transform(before),
      to: VersionTransformer.transform(after),
      differences: compare(before.content, after.content),
    })
  }
}

/** The newest where no number is said. */
function versionOf({ id }: Agent, number: number | undefined) {
  return AgentVersion.query()
    .where('agentId', id)
    .if(number !== undefined, (all) => all.where('number', number!))
    .preload('publisher')
    .orderBy('number', 'desc')
    .firstOrFail()
}

import db from '@adonisjs/lucid/services/db'
import logger from '@adonisjs/core/services/logger'
import SettleVersion from '#actions/agents/settle_version'
import AgentVersion from '#models/agent_version'
import { beginPublication } from '#services/agents/begin_publication'
import type Agent from '#models/agent'

interface Input {
  agent: Agent
  /** Whose wish it is; nobody in a command. */
  publishedBy?: string
}

/**
 * Puts an agent's newest version live. Written down with a job that sees it through, then tried at once;
 * the version says `live` or, when the vendor is slow, still `publishing`; one that the vendor refuses is a
 * draft again, with its `failure`.
 */
export default class PublishAgent {
  async handle({ agent, publishedBy }: Input): Promise<AgentVersion> {
    const version = await db.transaction(async (trx) => {
      const newest = await AgentVersion.query({ client: trx })
        .where('agentId', agent.id)
        .orderBy('number', 'desc')
        .forUpdate()
        .firstOrFail()
      await beginPublication(trx, newest, publishedBy)
      return newest
    })
    try {
      await new SettleVersion().handle({ versionId: version.id })
    } catch (error) {
      logger.warn({ err: error, versionId: version.id }, 'Publishing goes on in the background')
    }
    return AgentVersion.findOrFail(version.id)
  }
}

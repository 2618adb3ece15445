import db from '@adonisjs/lucid/services/db'
import logger from '@adonisjs/core/services/logger'
import SettleVersion from '#actions/agents/settle_version'
import GateClosedException from '#exceptions/gate_closed_exception'
import GateUntriedException from '#exceptions/gate_untried_exception'
import AgentVersion from '#models/agent_version'
import { beginPublication } from '#services/agents/begin_publication'
import { gateOf } from '#services/trials/gate'
import type Agent from '#models/agent'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

interface Input {
  agent: Agent
  /** Whose wish it is; nobody in a command. */
  publishedBy?: string
}

/**
 * Puts an agent's newest version live, if its gate lets it through. Written down with a job that sees it
 * through, then tried at once; the version says `live` or, when the vendor is slow, still `publishing`; one
 * that the vendor refuses is a draft again, with its `failure`.
 */
export default class PublishAgent {
  async handle({ agent, publishedBy }: Input): Promise<AgentVersion> {
    const versionId = await db.transaction(async (trx) => {
      const newest = await AgentVersion.query({ client: trx })
        .where('agentId', agent.id)
        .orderBy('number', 'desc')
        .forUpdate()
        .firstOrFail()
      if (newest.state === 'draft') await this.#mustPass(newest, trx)
      await beginPublication(trx, newest, publishedBy)
      return newest.id
    })
    try {
      await new SettleVersion().handle({ versionId })
    } catch (error) {
      logger.warn({ err: error, versionId }, 'Publishing goes on in the background')
    }
    return AgentVersion.findOrFail(versionId)
  }

  async #mustPass({ agentId, content }: AgentVersion, trx: TransactionClientContract) {
    const { state, failed } = await gateOf(agentId, content, trx)
    if (state === 'untried') throw new GateUntriedException()
    if (state === 'failed') throw new GateClosedException(failed)
  }
}

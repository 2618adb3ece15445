import db from '@adonisjs/lucid/services/db'
import logger from '@adonisjs/core/services/logger'
import SettleVersion from '#actions/agents/settle_version'
import AgentVersion from '#models/agent_version'
import { lockAccount } from '#services/accounts/lock_account'
import { addVersion } from '#services/agents/add_version'
import { beginPublication } from '#services/agents/begin_publication'
import { settledBy } from '#services/business/settled'
import type Agent from '#models/agent'

interface Input {
  agent: Agent
  /** Of a version that was live before. Throws 404 for any other. */
  number: number
  /** Whose wish it is. */
  publishedBy: string
}

/**
 * Puts what an earlier version knew live again, as a new version; hours and services stay as the account
 * has them now, and a draft stays what is worked on. Calls that run keep the version they began with.
 */
export default class RollBackAgent {
  async handle({ agent, number, publishedBy }: Input): Promise<AgentVersion> {
    const version = await db.transaction(async (trx) => {
      const account = await lockAccount(agent.accountId, trx)
      const earlier = await AgentVersion.query({ client: trx })
        .where({ agentId: agent.id, number, state: 'superseded' })
        .whereNotNull('confirmedAt')
        .firstOrFail()
      const content = { ...earlier.content, ...(await settledBy(account, trx)) }
      const again = await addVersion(trx, agent, content)
      await beginPublication(trx, again.merge({ restores: number }), publishedBy)
      return again
    })
    try {
      await new SettleVersion().handle({ versionId: version.id })
    } catch (error) {
      logger.warn({ err: error, versionId: version.id }, 'Publishing goes on in the background')
    }
    return AgentVersion.findOrFail(version.id)
  }
}

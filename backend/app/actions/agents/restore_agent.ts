import db from '@adonisjs/lucid/services/db'
import logger from '@adonisjs/core/services/logger'
import VersionNotConfirmedException from '#exceptions/version_not_confirmed_exception'
import Drift from '#models/drift'
import { lockAgent } from '#services/agents/lock_agent'
import { compile } from '#services/agents/compile'
import integrations from '#services/integrations/main'
import { dispatch } from '#services/queue/main'

/** The job stays out of the way of whoever waits, who tries first. */
const JOB_AFTER_SECONDS = 15

/** Publishes an agent's live version to the vendor once more, over whatever was changed there, and reads it back. */
export default class RestoreAgent {
  async handle({ agentId }: { agentId: string }) {
    const voice = await integrations.voice()
    await db.transaction(async (trx) => {
      const agent = await lockAgent(trx, agentId)
      if (!agent?.liveVersion) return
      const spec = compile(agent.id, agent.liveVersion.content)
      const copy = await voice.upsertAgent(spec, agent.vendorAgentId)
      if (copy.fingerprint !== voice.agentFingerprint(spec)) {
        throw new VersionNotConfirmedException(agent.liveVersion.id)
      }
      await agent.merge({ vendorAgentId: copy.vendorId }).save()
      await Drift.query({ client: trx }).where('agentId', agentId).delete()
    })
  }

  /** With a job that sees it through; for whoever waits, at once. */
  async begin(agentId: string) {
    await db.transaction((trx) =>
      dispatch('agents.restore', { agentId }, { trx, startAfter: JOB_AFTER_SECONDS })
    )
    try {
      await this.handle({ agentId })
    } catch (error) {
      logger.warn({ err: error, agentId }, 'Restoring goes on in the background')
    }
  }
}

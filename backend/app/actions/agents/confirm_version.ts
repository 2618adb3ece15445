import db from '@adonisjs/lucid/services/db'
import { DateTime } from 'luxon'
import QueueMessage from '#actions/webhooks/queue_message'
import VersionNotConfirmedException from '#exceptions/version_not_confirmed_exception'
import Agent from '#models/agent'
import AgentVersion from '#models/agent_version'
import { compile } from '#services/agents/compile'
import integrations from '#services/integrations/main'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

/**
 * Brings the vendor's copy about and reads it back; only then is the version live and the one before it
 * superseded. The agent's row is locked meanwhile, so that two publications never cross at the vendor:
 * one that a newer has overtaken is not made. Calls that begin meanwhile wait for nothing.
 */
export default class ConfirmVersion {
  async handle({ versionId }: { versionId: string }) {
    const voice = await integrations.voice()
    await db.transaction(async (trx) => {
      const version = await AgentVersion.find(versionId, { client: trx })
      // Deleted meanwhile, with its agent.
      if (!version) return
      await trx.rawQuery('SELECT id FROM agents WHERE id = ? FOR NO KEY UPDATE', [version.agentId])
      const agent = await Agent.findOrFail(version.agentId, { client: trx })
      await version.refresh()
      if (version.state !== 'publishing') return
      if (await this.#isOvertaken(version, trx)) {
        await version.merge({ state: 'superseded' }).save()
        return
      }

      const spec = compile(agent.id, version.content)
      const copy = await voice.upsertAgent(spec, agent.vendorAgentId)
      if (copy.fingerprint !== voice.agentFingerprint(spec)) {
        throw new VersionNotConfirmedException(version.id)
      }
      await AgentVersion.query({ client: trx })
        .where({ agentId: agent.id, state: 'live' })
        .update({ state: 'superseded' })
      await version
        .merge({ state: 'live', confirmedAt: DateTime.utc(), fingerprint: copy.fingerprint })
        .save()
      const status = agent.status === 'paused' ? 'paused' : 'live'
      await agent.merge({ vendorAgentId: copy.vendorId, liveVersionId: version.id, status }).save()
      await new QueueMessage().handle({
        trx,
        accountId: agent.accountId,
        event: 'agent.published',
        key: `agent.published:${version.id}`,
        data: { agentId: agent.id, versionId: version.id, number: version.number },
      })
    })
  }

  async #isOvertaken({ agentId, number }: AgentVersion, client: TransactionClientContract) {
    const newer = await AgentVersion.query({ client })
      .where('agentId', agentId)
      .where('number', '>', number)
      .whereIn('state', ['publishing', 'live'])
      .first()
    return newer !== null
  }
}

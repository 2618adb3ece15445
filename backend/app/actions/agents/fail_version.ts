import db from '@adonisjs/lucid/services/db'
import { DateTime } from 'luxon'
import AgentVersion from '#models/agent_version'

interface Input {
  versionId: string
  /** A code of the error reference. */
  failure: string
}

/** Notes that a version could not be put live: a draft again, or done with where a newer one is there. */
export default class FailVersion {
  async handle({ versionId, failure }: Input) {
    await db.transaction(async (trx) => {
      const version = await AgentVersion.findOrFail(versionId, { client: trx })
      await trx.rawQuery('SELECT id FROM agents WHERE id = ? FOR NO KEY UPDATE', [version.agentId])
      await version.refresh()
      if (version.state !== 'publishing') return
      const newer = await AgentVersion.query({ client: trx })
        .where('agentId', version.agentId)
        .where('number', '>', version.number)
        .first()
      const state = newer ? 'superseded' : 'draft'
      await version.merge({ state, failedAt: DateTime.utc(), failure }).save()
    })
  }
}

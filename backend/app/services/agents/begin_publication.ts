import { DateTime } from 'luxon'
import { dispatch } from '#services/queue/main'
import type AgentVersion from '#models/agent_version'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

/** The job stays out of the way of whoever publishes, who tries first. */
const JOB_AFTER_SECONDS = 15

/** Notes that a version is to go live, with the job that sees it through. `publishedBy`: whose wish it is, if a person's. */
export async function beginPublication(
  trx: TransactionClientContract,
  version: AgentVersion,
  publishedBy: string | null = null
) {
  if (version.state === 'draft') {
    version.useTransaction(trx)
    const anew = { failedAt: null, failure: null }
    await version
      .merge({ state: 'publishing', publishedAt: DateTime.utc(), publishedBy, ...anew })
      .save()
  }
  const options = { trx, startAfter: JOB_AFTER_SECONDS }
  await dispatch('agents.publish', { versionId: version.id }, options)
}

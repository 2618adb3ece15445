import { BaseTransformer } from '@adonisjs/core/transformers'
import type AgentVersion from '#models/agent_version'
import { iso } from '#services/http/json'

/** A line in the list of versions. Says by whom where `publisher` is loaded. */
export default class VersionTransformer extends BaseTransformer<AgentVersion> {
  toObject() {
    return versionLine(this.resource)
  }
}

export function versionLine(version: AgentVersion) {
  const { publisher } = version
  return {
    ...{ id: version.id, number: version.number, state: version.state },
    publishedAt: iso(version.publishedAt),
    confirmedAt: iso(version.confirmedAt),
    /** Null where the account's settings published it, or nobody did yet. */
    publishedBy: publisher ? (publisher.fullName ?? publisher.email) : null,
    /** The number of the version that it brought back. */
    restores: version.restores,
    failedAt: iso(version.failedAt),
    /** A code of the error reference, where it could not be put live. */
    failure: version.failure,
  }
}

import { BaseTransformer } from '@adonisjs/core/transformers'
import type Agent from '#models/agent'
import type AgentVersion from '#models/agent_version'
import { iso } from '#services/http/json'

/** Needs `numbers`, `liveVersion` and `versions` (the newest alone is enough) loaded. */
export default class AgentTransformer extends BaseTransformer<Agent> {
  toObject() {
    const { liveVersion, numbers, versions } = this.resource
    return {
      ...this.pick(this.resource, ['id', 'name', 'status']),
      createdAt: iso(this.resource.createdAt),
      numbers: numbers.map(({ id, number, status }) => ({ id, number, status })),
      live: liveVersion ? versionLine(liveVersion) : null,
      newest: versions[0] ? versionLine(versions[0]) : null,
    }
  }

  /** With what it knows: the live version's content, or the draft's before the first publication; and what is being changed. */
  withContent() {
    const { liveVersion, versions } = this.resource
    const [newest] = versions
    const shown = liveVersion ?? newest
    const draft = newest?.state === 'draft' ? newest : null
    return {
      ...this.toObject(),
      content: shown?.content ?? null,
      draft: draft?.content ?? null,
    }
  }
}

function versionLine(version: AgentVersion) {
  const { id, number, state } = version
  return {
    id,
    number,
    state,
    publishedAt: iso(version.publishedAt),
    confirmedAt: iso(version.confirmedAt),
  }
}

import { BaseTransformer } from '@adonisjs/core/transformers'
import type Agent from '#models/agent'
import { compile } from '#services/agents/compile'
import { iso } from '#services/http/json'
import { versionLine } from './version_transformer.ts'

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
      /** The first words of a call in full, as callers hear them. */
      greeting: shown ? compile(this.resource.id, shown.content).greeting : null,
      draft: draft?.content ?? null,
      /** The newest few. */
      versions: versions.map(versionLine),
    }
  }
}

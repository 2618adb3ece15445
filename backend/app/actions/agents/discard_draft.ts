import AgentVersion from '#models/agent_version'
import type Agent from '#models/agent'

/** Throws away what was changed since an agent last went live. One that never was keeps its draft. */
export default class DiscardDraft {
  async handle({ agent }: { agent: Agent }) {
    if (!agent.liveVersionId) return
    await AgentVersion.query().where({ agentId: agent.id, state: 'draft' }).delete()
  }
}

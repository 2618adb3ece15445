import type Agent from '#models/agent'

/** Has an agent's calls go to the owner's own phone instead, or has it answer again. */
export default class PauseAgent {
  async handle({ agent, isPaused }: { agent: Agent; isPaused: boolean }) {
    const standing = agent.liveVersionId ? 'live' : 'draft'
    return agent.merge({ status: isPaused ? 'paused' : standing }).save()
  }
}

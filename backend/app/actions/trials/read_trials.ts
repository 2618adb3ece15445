import AgentVersion from '#models/agent_version'
import ScenarioRun from '#models/scenario_run'
import { roles } from '#config/integrations'
import integrations from '#services/integrations/main'
import { fittingScenarios } from '#services/scenarios/fitting'
import { contentHash } from '#services/trials/content_hash'
import { gateOf } from '#services/trials/gate'
import { openChat } from '#services/trials/open_chat'
import type Agent from '#models/agent'
import type { WebCallHosts } from '@kametrix/contracts'

/** How an agent's newest version fares: the chat with it, the scenarios that fit it, its last run, and its gate. */
export default class ReadTrials {
  /** Needs the agent's account. */
  async handle({ agent }: { agent: Agent }) {
    const version = await AgentVersion.query()
      .where('agentId', agent.id)
      .orderBy('number', 'desc')
      .firstOrFail()
    const run = await ScenarioRun.query()
      .where('agentId', agent.id)
      .orderBy('id', 'desc')
      .preload('trials')
      .first()
    return {
      version,
      run,
      isCurrent: run?.contentHash === contentHash(agent.id, version.content),
      isSimulated: integrations.simulates(roles.voice),
      callHosts: await this.#callHosts(),
      chat: await openChat(agent),
      gate: await gateOf(agent.id, version.content),
      scenarios: fittingScenarios(version.content, agent.account.zone),
    }
  }

  /** What the page has to reach for a call; null: nothing but us, since no real vendor answers. */
  async #callHosts(): Promise<WebCallHosts | null> {
    if (!integrations.has(roles.voice) || integrations.simulates(roles.voice)) return null
    return (await integrations.voice()).webCallHosts()
  }
}

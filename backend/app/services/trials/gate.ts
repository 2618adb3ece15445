import { roles } from '#config/integrations'
import Agent from '#models/agent'
import ScenarioRun from '#models/scenario_run'
import Trial from '#models/trial'
import integrations from '#services/integrations/main'
import { contentHash } from '#services/trials/content_hash'
import type { AgentContent } from '#services/agents/content'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

export interface Gate {
  /**
   * `none`: nothing was chosen. `off`: the real vendor answers, and nothing is checked. `untried`: this
   * very content has not been played, or not to the end.
   */
  state: 'none' | 'off' | 'untried' | 'failed' | 'passed'
  /** Chosen scenarios that did not pass. */
  failed: string[]
}

/** Whether content may go live, by the scenarios that were chosen for its agent and fit it. */
export async function gateOf(
  agentId: string,
  content: AgentContent,
  trx?: TransactionClientContract
): Promise<Gate> {
  const { gate } = await Agent.findOrFail(agentId, { client: trx })
  if (gate.length === 0) return { state: 'none', failed: [] }
  if (!integrations.simulates(roles.voice)) return { state: 'off', failed: [] }
  const run = await ScenarioRun.query({ client: trx })
    .where({ agentId })
    .orderBy('id', 'desc')
    .first()
  if (run?.state !== 'done' || run.contentHash !== contentHash(agentId, content)) {
    return { state: 'untried', failed: [] }
  }
  const failed = await Trial.query({ client: trx })
    .where({ runId: run.id })
    .whereIn('scenario', gate)
    .whereNot('state', 'passed')
    .orderBy('id')
  return {
    state: failed.length > 0 ? 'failed' : 'passed',
    failed: failed.map(({ scenario }) => scenario!),
  }
}

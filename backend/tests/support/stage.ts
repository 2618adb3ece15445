import CreateAgent from '#actions/agents/create_agent'
import PlayScenario from '#actions/trials/play_scenario'
import AgentVersion from '#models/agent_version'
import ScenarioRun from '#models/scenario_run'
import Trial from '#models/trial'
import { compile } from '#services/agents/compile'
import integrations from '#services/integrations/main'
import { openRehearsals } from '#services/sandbox/rehearsals'
import { openBusiness } from '#tests/support/town'
import type Agent from '#models/agent'
import type { Trade } from '#services/agents/templates/template'
import type { AgentSpec } from '@kametrix/contracts'

const OWNER = {
  number: '+493023125001',
  description: 'Ada',
  when: null,
  hours: 'open' as const,
}

/** A business of a trade whose receptionist, a draft yet, may put callers through to its owner. */
export async function receptionistOf(template: Trade, language: 'en' | 'de' = 'en') {
  const business = await openBusiness()
  const agent = await new CreateAgent().handle({ account: business.account, template, language })
  const draft = await AgentVersion.findByOrFail('agentId', agent.id)
  await draft.merge({ content: { ...draft.content, transfers: [OWNER] } }).save()
  return { ...business, agent, draft }
}

/** Plays a scenario with an agent of which something is changed on the way to the vendor. */
export async function playWith(
  { agent, draft: { content } }: { agent: Agent; draft: AgentVersion },
  scenario: string,
  change: (spec: AgentSpec) => AgentSpec
): Promise<Trial> {
  const voice = await integrations.voice()
  const { vendorId } = await voice.upsertAgent(change(compile(agent.id, content)), null)
  const { accountId, id: agentId } = agent
  const run = await ScenarioRun.create({
    accountId,
    agentId,
    content,
    contentHash: '',
    state: 'done',
  })
  const trial = await Trial.create({ accountId, agentId, runId: run.id, scenario, content })
  const rehearse = await openRehearsals()
  await new PlayScenario().handle({ trial, vendorAgentId: vendorId, rehearse })
  await voice.removeAgent(vendorId)
  return trial
}

/** What is shown of scenarios that should have passed. */
export function failedOf(trials: Trial[]) {
  return trials
    .filter(({ state }) => state !== 'passed')
    .map(({ scenario, verdicts, transcript, tools }) => ({
      scenario,
      unmet: verdicts.filter(({ isMet }) => !isMet),
      said: transcript.map(({ role, text }) => `${role}: ${text}`),
      tools: tools.map(({ name, text }) => `${name}: ${text}`),
    }))
}

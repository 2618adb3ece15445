import { DateTime } from 'luxon'
import { knownOf } from '#services/scenarios/known'
import { SCENARIOS } from '#services/scenarios/library/index'
import type { AgentContent } from '#services/agents/content'
import type { Scenario } from '#services/scenarios/scenario'

/** The scenarios that say something about an agent which knows this. */
export function fittingScenarios(content: AgentContent, zone: string): Scenario[] {
  const known = knownOf(content, DateTime.now().setZone(zone) as DateTime<true>)
  return SCENARIOS.filter(({ fits }) => fits(known))
}

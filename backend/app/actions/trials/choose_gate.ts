import { SCENARIOS } from '#services/scenarios/library/index'
import type Agent from '#models/agent'

/** Decides which scenarios have to pass before an agent's draft is published; none: it is not asked. */
export default class ChooseGate {
  handle({ agent, scenarios }: { agent: Agent; scenarios: string[] }) {
    const gate = SCENARIOS.map(({ id }) => id).filter((id) => scenarios.includes(id))
    return agent.merge({ gate }).save()
  }
}

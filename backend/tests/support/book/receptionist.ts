import CreateAgent from '#actions/agents/create_agent'
import AgentVersion from '#models/agent_version'
import type Account from '#models/account'
import type Agent from '#models/agent'

/** A second receptionist whose changes the vendor is being told of: its page waits, and has a script for it. */
export async function hireAnother(account: Account): Promise<Agent> {
  const agent = await new CreateAgent().handle({ account, template: 'trades', name: 'Evenings' })
  await AgentVersion.query().where('agentId', agent.id).update({ state: 'publishing' })
  return agent.merge({ status: 'live' }).save()
}

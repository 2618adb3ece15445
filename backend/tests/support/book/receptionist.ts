import { DateTime } from 'luxon'
import CreateAgent from '#actions/agents/create_agent'
import PublishAgent from '#actions/agents/publish_agent'
import SaveDraft from '#actions/agents/save_draft'
import AgentVersion from '#models/agent_version'
import type Account from '#models/account'
import type Agent from '#models/agent'
import type User from '#models/user'

/** A second receptionist whose changes the vendor is being told of: its page waits, and has a script for it. */
export async function hireAnother(account: Account): Promise<Agent> {
  const agent = await new CreateAgent().handle({ account, template: 'trades', name: 'Evenings' })
  await AgentVersion.query().where('agentId', agent.id).update({ state: 'publishing' })
  return agent.merge({ status: 'live' }).save()
}

/** One that the vendor refused: its page says so, and how to try again. */
export async function hireRefused(account: Account): Promise<Agent> {
  const agent = await new CreateAgent().handle({ account, template: 'law', name: 'Weekends' })
  const refused = { failedAt: DateTime.utc().toSQL(), failure: 'E_VENDOR_REFUSED' }
  await AgentVersion.query().where('agentId', agent.id).update(refused)
  return agent
}

/** Says a few things otherwise, and puts that live: there is something to compare and to go back to. */
export async function reword(agent: Agent, { id: publishedBy }: User) {
  const changes = {
    farewell: 'Thank you, and see you at the salon!',
    policies: ['Please cancel 24 hours ahead.', 'Dogs are welcome.'],
    questions: [{ question: 'Where can I park?', answer: 'In the yard, behind the house.' }],
    transfers: [{ number: '+493023125014', description: 'Lea', when: 'complaints' }],
    recording: true,
    voice: 'Clara',
    instructions: 'Never promise a particular stylist.',
  }
  await new SaveDraft().handle({ agent, changes })
  await new PublishAgent().handle({ agent, publishedBy })
  await agent.refresh()
}

import { test } from '@japa/runner'
import Agent from '#models/agent'
import AgentVersion from '#models/agent_version'
import { memberOf } from '#tests/support/api/people'
import { openReception } from '#tests/support/town'

test.group('A draft', () => {
  test('is live word for word once it is published, and not before', async ({ assert }) => {
    const { account, agent } = await openReception()
    const { visitor } = await memberOf(account, 'owner')
    const before = await AgentVersion.findOrFail(agent.liveVersionId!)

    await visitor.json('POST', `/api/v1/agents/${agent.id}/drafts`, { greeting: 'Good day.' })
    const draft = await AgentVersion.findByOrFail({ agentId: agent.id, state: 'draft' })
    const waiting = await AgentVersion.findOrFail(before.id)
    assert.equal((await Agent.findOrFail(agent.id)).liveVersionId, before.id)
    assert.equal(waiting.state, 'live')
    assert.deepEqual(waiting.content, before.content)

    await visitor.json('POST', `/api/v1/agents/${agent.id}/publications`)
    const live = await AgentVersion.findByOrFail({ agentId: agent.id, state: 'live' })
    assert.equal((await Agent.findOrFail(agent.id)).liveVersionId, live.id)
    assert.equal(live.id, draft.id)
    assert.deepEqual(live.content, { ...before.content, greeting: 'Good day.' })
    assert.equal((await AgentVersion.findOrFail(before.id)).state, 'superseded')
  })
})

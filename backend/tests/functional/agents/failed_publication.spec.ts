import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import CreateAgent from '#actions/agents/create_agent'
import PublishAgent from '#actions/agents/publish_agent'
import SaveDraft from '#actions/agents/save_draft'
import SettleVersion from '#actions/agents/settle_version'
import { isolate } from '#tests/support/api/isolation'
import { openBusiness, sandbox } from '#tests/support/town'

/** A receptionist that is live, and a draft of another greeting. */
async function openDraft() {
  const { account } = await openBusiness()
  const agent = await new CreateAgent().handle({ account, template: 'salon' })
  const live = await new PublishAgent().handle({ agent })
  await new SaveDraft().handle({ agent: await agent.refresh(), changes: { greeting: 'Good day.' } })
  return { agent, live }
}

test.group('A version that cannot be put live', (group) => {
  isolate(group)
  group.each.teardown(async () => (await sandbox()).clearFaults())

  test('because the vendor refuses it is a draft again, says why, and can be tried once more', async ({
    assert,
  }) => {
    const { agent, live } = await openDraft()
    const town = await sandbox()
    await town.inject('vapi', { kind: 'status', status: 400, match: 'PATCH' })
    const refused = await new PublishAgent().handle({ agent })
    assert.deepEqual([refused.state, refused.failure], ['draft', 'E_VENDOR_REFUSED'])
    assert.equal((await agent.refresh()).liveVersionId, live.id)

    const { state, failure } = await new PublishAgent().handle({ agent })
    assert.deepEqual([state, failure], ['live', null])
  })

  test('because the vendor is away goes on by itself, for an hour', async ({ assert }) => {
    const { agent, live } = await openDraft()
    const town = await sandbox()
    await town.inject('vapi', { kind: 'status', status: 503, match: 'PATCH', times: 9 })
    const version = await new PublishAgent().handle({ agent })
    assert.equal(version.state, 'publishing')

    const settle = () => new SettleVersion().handle({ versionId: version.id })
    await assert.rejects(settle)
    await version.merge({ publishedAt: DateTime.utc().minus({ minutes: 61 }) }).save()
    await settle()
    await version.refresh()
    assert.deepEqual([version.state, version.failure], ['draft', 'E_VENDOR_UNAVAILABLE'])
    assert.equal((await agent.refresh()).liveVersionId, live.id)
  })
})

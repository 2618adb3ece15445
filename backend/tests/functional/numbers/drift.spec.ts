import { test } from '@japa/runner'
import FindDrift from '#actions/drift/find_drift'
import Drift from '#models/drift'
import integrations from '#services/integrations/main'
import { memberOf } from '#tests/support/api/people'
import { cheapHashes } from '#tests/support/hashes'
import { giveBackAll } from '#tests/support/numbers'
import { openReception, sandbox, work } from '#tests/support/town'

const ELSEWHERE = 'https://somebody.example/hook'

/** What somebody changes in the vendor's dashboard. */
async function edit(action: 'editAssistant' | 'editNumber', id: string, changes: object) {
  const town = await sandbox()
  await town.act('vapi', action, { id, changes })
}

async function heldAssistant(id: string) {
  const town = await sandbox()
  const [copy] = (await town.act('vapi', 'showAssistants', { ids: [id] })) as any[]
  return copy
}

async function reception() {
  await giveBackAll()
  const opened = await openReception()
  const { visitor } = await memberOf(opened.account, 'owner')
  const look = async () => {
    await visitor.json('POST', '/api/v1/numbers/comparisons')
    const drifts = await Drift.query().where('accountId', opened.account.id).orderBy('part')
    return drifts.map(({ part }) => part)
  }
  return { ...opened, visitor, look, vendorAgentId: opened.agent.vendorAgentId! }
}

test.group('Drift', (group) => {
  group.each.setup(cheapHashes)
  group.each.teardown(giveBackAll)

  test('of an agent is named by its part, and healed by publishing again', async ({ assert }) => {
    const { agent, look, vendorAgentId, visitor } = await reception()
    assert.deepEqual(await look(), [])
    const before = await (await integrations.voice()).findAgent(vendorAgentId)
    const { model, server } = await heldAssistant(vendorAgentId)

    const changes: [string, object][] = [
      ['assistant', { firstMessage: 'Hello from the dashboard.' }],
      ['tools', { model: { ...model, tools: model.tools.slice(1) } }],
      ['server', { server: { ...server, url: ELSEWHERE } }],
    ]
    for (const [part, change] of changes) {
      await edit('editAssistant', vendorAgentId, change)
      assert.deepEqual(await look(), [part])
      const healed = await visitor.json('POST', `/api/v1/agents/${agent.id}/restorations`)
      assert.equal(healed.status, 200)
      assert.deepEqual(await look(), [])
    }
    const after = await (await integrations.voice()).findAgent(vendorAgentId)
    assert.equal(after!.fingerprint, before!.fingerprint)
  })

  test('of a number is named, be it what answers, where we are reached, or the owner’s phone, and healed', async ({
    assert,
  }) => {
    const { look, number, vendorAgentId, visitor } = await reception()
    const id = number.vendorNumberId!
    const voice = await integrations.voice()
    const changes: [string, object][] = [
      ['assignment', { assistantId: vendorAgentId }],
      ['assignment', { server: { url: ELSEWHERE } }],
      ['fallback', { fallbackDestination: { type: 'number', number: '+493023125066' } }],
    ]
    for (const [part, change] of changes) {
      await edit('editNumber', id, change)
      assert.deepEqual(await look(), [part])
      const shown = await visitor.json('GET', `/api/v1/numbers/${number.id}`)
      assert.deepEqual(((await shown.json()) as any).data.drifts, [part])
      await visitor.json('POST', `/api/v1/numbers/${number.id}/restorations`)
      assert.deepEqual(await look(), [])
    }
    assert.containSubset(await voice.findNumber(id), { rings: 'here', fallbackNumber: null })
  })

  test('of an agent that the vendor has lost is healed with another copy, also by the job alone', async ({
    assert,
  }) => {
    const { agent, account, vendorAgentId } = await reception()
    const voice = await integrations.voice()
    await voice.removeAgent(vendorAgentId)
    await new FindDrift().handle({ accountId: account.id })
    const drift = await Drift.findByOrFail('agentId', agent.id)
    assert.equal(drift.part, 'missing')
    const { default: RestoreJob } = await import('#jobs/agents/restore_job')
    await new RestoreJob().handle({ agentId: agent.id })
    await work()
    assert.isNotNull(await voice.findAgent((await agent.refresh()).vendorAgentId!))
    assert.isNull(await Drift.find(drift.id))
  })
})

import type { AgentSpec } from '@kametrix/contracts'
import type { Claim } from '../support/claim.ts'
import { attemptWithLostAnswer } from '../support/failures.ts'
import type { VoiceHarness } from './harness.ts'
import { anAgent } from './samples.ts'

export function claimAgents(claim: Claim<VoiceHarness>): void {
  claim('an agent is read back as it was asked for', async ({ voice }, assert) => {
    const agent = await voice.upsertAgent(anAgent(), null)
    assert.equal(agent.key, 'agent-0001')
    assert.equal(agent.name, 'Front desk')
    assert.equal(agent.fingerprint, voice.agentFingerprint(anAgent()))
    assert.instanceOf(agent.updatedAt, Date)
    assert.deepEqual(await voice.findAgent(agent.vendorId), agent)
  })

  claim('the same key makes one copy, with or without its id', async (harness, assert) => {
    const first = await harness.voice.upsertAgent(anAgent(), null)
    const second = await harness.voice.upsertAgent(anAgent(), null)
    const third = await harness.voice.upsertAgent(anAgent(), first.vendorId)
    assert.equal(second.vendorId, first.vendorId)
    assert.equal(third.vendorId, first.vendorId)
    assert.equal(await harness.countAgents('agent-0001'), 1)
  })

  claim('a lost answer never makes a second copy', async (harness, assert) => {
    await harness.loseNextAnswer()
    await attemptWithLostAnswer(assert, () => harness.voice.upsertAgent(anAgent(), null))
    const agent = await harness.voice.upsertAgent(anAgent(), null)
    assert.equal(await harness.countAgents('agent-0001'), 1)
    assert.equal(agent.fingerprint, harness.voice.agentFingerprint(anAgent()))
  })

  claim('an upsert replaces what the copy was', async ({ voice }, assert) => {
    const before = await voice.upsertAgent(anAgent(), null)
    const spec = anAgent({ name: 'Back desk', tools: [], transfers: [], recording: true })
    const after = await voice.upsertAgent(spec, before.vendorId)
    assert.equal(after.vendorId, before.vendorId)
    assert.equal(after.name, 'Back desk')
    assert.equal(after.fingerprint, voice.agentFingerprint(spec))
    assert.equal((await voice.findAgent(before.vendorId))?.fingerprint, after.fingerprint)
  })

  claim('a copy that went away is made again', async (harness, assert) => {
    const { vendorId } = await harness.voice.upsertAgent(anAgent(), null)
    await harness.voice.removeAgent(vendorId)
    const again = await harness.voice.upsertAgent(anAgent(), vendorId)
    assert.isNotNull(await harness.voice.findAgent(again.vendorId))
    assert.equal(await harness.countAgents('agent-0001'), 1)
  })

  claim('every voice that is offered can be taken', async ({ voice }, assert) => {
    const ids = voice.voices().map(({ id }) => id)
    assert.isAbove(ids.length, 1)
    assert.equal(new Set(ids).size, ids.length)
    for (const id of ids) {
      const spec = anAgent({ voice: id })
      const { fingerprint } = await voice.upsertAgent(spec, null)
      assert.equal(fingerprint, voice.agentFingerprint(spec))
    }
    const [first] = ids
    assert.notEqual(
      voice.agentFingerprint(anAgent({ voice: first! })),
      voice.agentFingerprint(anAgent({ voice: ids.at(-1)! }))
    )
  })

  claim('different keys are different copies', async ({ voice }, assert) => {
    const one = await voice.upsertAgent(anAgent(), null)
    const two = await voice.upsertAgent(anAgent({ key: 'agent-0002' }), null)
    assert.notEqual(two.vendorId, one.vendorId)
    assert.equal((await voice.findAgent(one.vendorId))?.key, 'agent-0001')
  })

  claim('every copy is listed, with the key that it carries', async ({ voice }, assert) => {
    assert.deepEqual(await voice.listAgents(), [])
    const one = await voice.upsertAgent(anAgent(), null)
    const two = await voice.upsertAgent(anAgent({ key: 'agent-0002' }), null)
    const listed = await voice.listAgents()
    assert.sameMembers(
      listed.map(({ vendorId, key }) => `${vendorId} ${key}`),
      [`${one.vendorId} agent-0001`, `${two.vendorId} agent-0002`]
    )
    assert.equal(listed.find(({ key }) => key === one.key)?.fingerprint, one.fingerprint)
    await voice.removeAgent(one.vendorId)
    assert.lengthOf(await voice.listAgents(), 1)
  })

  claim('removing is quiet, however often', async ({ voice }, assert) => {
    const { vendorId } = await voice.upsertAgent(anAgent(), null)
    await voice.removeAgent(vendorId)
    await voice.removeAgent(vendorId)
    assert.isNull(await voice.findAgent(vendorId))
  })

  claim('a change behind our back shows in the fingerprint', async (harness, assert) => {
    const { voice } = harness
    const { vendorId, fingerprint } = await voice.upsertAgent(anAgent(), null)
    await harness.editAgent(vendorId)
    assert.notEqual((await voice.findAgent(vendorId))?.fingerprint, fingerprint)
    await voice.upsertAgent(anAgent(), vendorId)
    assert.equal((await voice.findAgent(vendorId))?.fingerprint, fingerprint)
  })

  claim('the fingerprint covers what we control', async ({ voice }, assert) => {
    const original = anAgent()
    const fingerprint = voice.agentFingerprint(original)
    assert.match(fingerprint, /^[0-9a-f]{64}$/)
    assert.equal(voice.agentFingerprint(structuredClone(original)), fingerprint)
    for (const change of changesOf(original)) {
      const changed = voice.agentFingerprint({ ...original, ...change })
      assert.notEqual(changed, fingerprint, `unchanged by ${JSON.stringify(change)}`)
    }
  })
}

function changesOf({ tools, transfers }: AgentSpec): Partial<AgentSpec>[] {
  return [
    { name: 'Other name' },
    { greeting: 'Other greeting' },
    { prompt: 'Other prompt' },
    { tools: [] },
    { tools: tools.map((tool) => ({ ...tool, description: 'Other description' })) },
    { tools: tools.map((tool) => ({ ...tool, fixed: {} })) },
    { transfers: [] },
    { transfers: transfers.map((transfer) => ({ ...transfer, number: '+493023125002' })) },
    { maxDurationSeconds: 601 },
  ]
}

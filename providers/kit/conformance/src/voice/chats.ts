import type { Claim } from '../support/claim.ts'
import type { VoiceHarness } from './harness.ts'
import { anAgent } from './samples.ts'

export function claimChats(claim: Claim<VoiceHarness>): void {
  claim('an agent is written to and answers, line after line', async ({ voice }, assert) => {
    const turn = { variables: { localTime: 'Monday, 9:00' }, metadata: { trialId: 'trial-1' } }
    const first = await voice.chat(anAgent(), { ...turn, says: 'Hello?', after: null })
    const next = await voice.chat(anAgent(), {
      ...turn,
      says: 'Are you there?',
      after: first.chatId,
    })
    for (const { says } of [first, next]) {
      assert.isNotEmpty(says)
      assert.isTrue(says.every((line) => line.length > 0))
    }
    assert.notEqual(next.chatId, first.chatId)
  })

  claim('a chat leaves no agent at the vendor', async (harness, assert) => {
    const turn = { says: 'Hello?', after: null, variables: {}, metadata: {} }
    await harness.voice.chat(anAgent(), turn)
    assert.equal(await harness.countAgents('agent-0001'), 0)
  })
}

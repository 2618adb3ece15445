import type { CallAnswer, InboundResponse } from '@kametrix/contracts'
import type { Claim } from '../support/claim.ts'
import type { VoiceHarness, VoiceSupport } from './harness.ts'
import { OWNER_PHONE } from './samples.ts'

export function claimAnswers(claim: Claim<VoiceHarness>, supports: VoiceSupport): void {
  claim('the vendor hears which agent answers, and with what', async ({ voice, hear }, assert) => {
    const answer: CallAnswer = {
      kind: 'agent',
      vendorAgentId: 'vendor-agent-1',
      maxDurationSeconds: 240,
      variables: { localTime: 'Monday, 9:00', callerName: 'Ada' },
      metadata: { agentVersionId: 'version-1' },
    }
    assert.deepEqual(hear.callAnswer(sent(voice.encodeCallAnswer(answer))), answer)
  })

  claim('the vendor hears whom to ring instead', async ({ voice, hear }, assert) => {
    const answer: CallAnswer = {
      kind: 'transfer',
      number: OWNER_PHONE,
      announcement: 'One moment.',
    }
    const announcement = supports.transferAnnouncement ? 'One moment.' : ''
    const heard = hear.callAnswer(sent(voice.encodeCallAnswer(answer)))
    assert.deepEqual(heard, { ...answer, announcement })
  })

  claim('the vendor hears a sentence to say', async ({ voice, hear }, assert) => {
    const answer: CallAnswer = { kind: 'say', text: 'We are closed today.' }
    assert.deepEqual(hear.callAnswer(sent(voice.encodeCallAnswer(answer))), answer)
  })

  claim('tool answers keep their order, ids and outcome', async ({ voice, hear }, assert) => {
    const heard = hear.toolAnswers(
      sent(
        voice.encodeToolAnswers([
          { id: 'tool-2', name: 'book', text: 'Booked.', ok: true },
          { id: 'tool-1', name: 'find_slots', text: 'That did not work.', ok: false },
        ])
      )
    )
    assert.deepEqual(
      heard.map(({ id, text, ok }) => ({ id, text, ok })),
      [
        { id: 'tool-2', text: 'Booked.', ok: true },
        { id: 'tool-1', text: 'That did not work.', ok: false },
      ]
    )
  })

  claim(
    'a tool answer is one line of 2,000 characters at most',
    async ({ voice, hear }, assert) => {
      const text = `Free:\r\n9:00\n10:00 ${'x'.repeat(3000)}`
      const answer = { id: 'tool-1', name: 'find_slots', text, ok: true }
      const [heard] = hear.toolAnswers(sent(voice.encodeToolAnswers([answer])))
      assert.notMatch(heard!.text, /[\r\n]/)
      assert.isAtMost(heard!.text.length, 2000)
      assert.match(heard!.text, /^Free: +9:00 +10:00 x{100}/)
    }
  )

  claim('the vendor hears where to put a caller through', async ({ voice, hear }, assert) => {
    const target = { number: OWNER_PHONE, description: 'The owner', announcement: 'One moment.' }
    assert.equal(hear.transferAnswer(sent(voice.encodeTransferAnswer(target))), OWNER_PHONE)
    assert.isNull(hear.transferAnswer(sent(voice.encodeTransferAnswer(null))))
  })
}

/** The response after its way over HTTP as JSON. */
function sent(response: InboundResponse): InboundResponse {
  return { status: response.status, body: JSON.parse(JSON.stringify(response.body)) }
}

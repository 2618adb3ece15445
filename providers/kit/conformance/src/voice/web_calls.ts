import type { Voice, WebCallGrant, WebCallTerms } from '@kametrix/contracts'
import type { Claim } from '../support/claim.ts'
import { assertFails } from '../support/failures.ts'
import type { VoiceHarness } from './harness.ts'
import { anAgent } from './samples.ts'

const ORIGIN = 'https://desk.example.com'
const MINUTE_MS = 60_000

export function claimWebCalls(claim: Claim<VoiceHarness>): void {
  claim('a call is begun in a browser, as what it was granted for', async (harness, assert) => {
    const grant = await granted(harness.voice)
    const callId = await harness.beginWebCall(beginning(grant))
    const call = await harness.voice.findCall(callId!)
    assert.equal(call?.direction, 'web')
    assert.equal(call?.vendorAgentId, grant.vendorAgentId)
    assert.equal(call?.metadata.callId, 'call-of-ours')
    assert.isNull(call!.from)
    assert.isNull(call!.to)
  })

  claim('a grant is for one page, one agent and a short time', async (harness, assert) => {
    const grant = await granted(harness.voice)
    const other = await harness.voice.upsertAgent(anAgent({ key: 'agent-0002' }), null)
    const elsewhere = { ...beginning(grant), origin: 'https://elsewhere.example.com' }
    assert.isNull(await harness.beginWebCall(elsewhere))
    const another = { ...beginning(grant), vendorAgentId: other.vendorId }
    assert.isNull(await harness.beginWebCall(another))
    const late = await granted(harness.voice, { expiresAt: new Date(Date.now() - MINUTE_MS) })
    assert.isNull(await harness.beginWebCall(beginning(late)))
    const made = { ...beginning(grant), token: grant.token.replace(/.{4}$/, 'AAAA') }
    assert.isNull(await harness.beginWebCall(made))
  })

  claim('a grant gives away no secret of ours', async ({ voice, secrets }, assert) => {
    const told = JSON.stringify(await granted(voice))
    for (const secret of secrets) assert.notInclude(told, secret)
  })

  claim('nothing is granted for an agent that is not there', async ({ voice }, assert) => {
    const { vendorId } = await voice.upsertAgent(anAgent(), null)
    await voice.removeAgent(vendorId)
    await assertFails(assert, 'E_NOT_FOUND', () => voice.grantWebCall(terms(vendorId)))
  })
}

async function granted(voice: Voice, changes: Partial<WebCallTerms> = {}) {
  const { vendorId } = await voice.upsertAgent(anAgent(), null)
  return voice.grantWebCall({ ...terms(vendorId), ...changes })
}

function terms(vendorAgentId: string): WebCallTerms {
  return {
    vendorAgentId,
    maxDurationSeconds: 300,
    variables: { localTime: 'Monday, 9:00' },
    metadata: { callId: 'call-of-ours' },
    origin: ORIGIN,
    expiresAt: new Date(Date.now() + MINUTE_MS),
  }
}

function beginning({ token, vendorAgentId, overrides }: WebCallGrant) {
  return { token, vendorAgentId, overrides, origin: ORIGIN }
}

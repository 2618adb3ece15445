import type { Recording } from '@kametrix/contracts'
import type { Claim } from '../support/claim.ts'
import { assertFails } from '../support/failures.ts'
import type { VoiceHarness, VoiceSupport } from './harness.ts'

const HEARD = {
  from: '+15550100123',
  startedAt: new Date(Date.UTC(2026, 2, 2, 9)),
  endedAt: new Date(Date.UTC(2026, 2, 2, 9, 1)),
  isRecorded: true,
}

export function claimRecordings(claim: Claim<VoiceHarness>, supports: VoiceSupport): void {
  const recorded = async ({ addCalls }: VoiceHarness) => (await addCalls([HEARD]))[0]!

  claim('a call that was recorded is heard, as often as asked', async (harness, assert) => {
    const callId = await recorded(harness)
    const [once, again] = [await open(harness, callId), await open(harness, callId)]
    assert.match(once.contentType, /^audio\//)
    assert.isNull(once.part)
    const sound = await bytesOf(once)
    assert.isAbove(sound.length, 0)
    assert.equal(once.length, sound.length)
    assert.deepEqual(await bytesOf(again), sound)
  })

  claim('a part of it is given where parts are, else all', async (harness, assert) => {
    const callId = await recorded(harness)
    const all = await bytesOf(await open(harness, callId))
    const part = await open(harness, callId, 'bytes=100-199')
    const [wanted, told] = supports.recordingParts
      ? [all.subarray(100, 200), `bytes 100-199/${all.length}`]
      : [all, null]
    assert.equal(part.part, told)
    assert.equal(part.length, wanted.length)
    assert.deepEqual(await bytesOf(part), wanted)
  })

  claim('a part that there is not gives all', async (harness, assert) => {
    const callId = await recorded(harness)
    const { length } = await bytesOf(await open(harness, callId))
    const beyond = await open(harness, callId, `bytes=${length}-`)
    assert.isNull(beyond.part)
    assert.lengthOf(await bytesOf(beyond), length)
  })

  claim('a call that was not recorded has no sound', async (harness, assert) => {
    const [callId] = await harness.addCalls([{ ...HEARD, isRecorded: false }])
    assert.isNull(await harness.voice.openRecording(callId!, null))
  })

  claim('a vendor that is away is no vendor without the sound', async (harness, assert) => {
    const callId = await recorded(harness)
    await harness.fail({ kind: 'unavailable' })
    await assertFails(assert, 'E_VENDOR_UNAVAILABLE', () =>
      harness.voice.openRecording(callId, null)
    )
  })
}

async function open(harness: VoiceHarness, callId: string, range: string | null = null) {
  const recording = await harness.voice.openRecording(callId, range)
  if (!recording) throw new Error('There is no recording.')
  return recording
}

async function bytesOf({ sound }: Recording): Promise<Buffer> {
  return Buffer.from(await new Response(sound).arrayBuffer())
}

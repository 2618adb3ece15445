import { claimer, type Setting } from '../support/claim.ts'
import { claimKeyRefusal, claimOutages } from '../support/outages.ts'
import { claimAgents } from './agents.ts'
import { claimAnswers } from './answers.ts'
import { claimCalls, claimEndings } from './calls.ts'
import { claimChats } from './chats.ts'
import type { VoiceHarness, VoiceSupport } from './harness.ts'
import { claimNumbers } from './numbers.ts'
import { claimRecordings } from './recordings.ts'
import { claimWebCalls } from './web_calls.ts'

/** Everything that `Voice` promises, claimed of one provider. */
export function registerVoiceConformance(
  setting: Setting<VoiceHarness> & { supports: VoiceSupport }
): void {
  const { test, supports } = setting
  const claim = claimer(setting)

  test.group('voice contract | agents', () => claimAgents(claim))
  test.group('voice contract | numbers', () => claimNumbers(claim, supports))
  test.group('voice contract | calls', () => claimCalls(claim))
  test.group('voice contract | ends of calls', () => claimEndings(claim))
  test.group('voice contract | recordings', () => claimRecordings(claim, supports))
  test.group('voice contract | calls in a browser', () => claimWebCalls(claim))
  test.group('voice contract | chats', () => claimChats(claim))
  test.group('voice contract | answers', () => claimAnswers(claim, supports))
  test.group('voice contract | failures', () => {
    claimOutages(claim, supports, ({ voice }) => voice.listNumbers())
    claimKeyRefusal(claim, ({ voice }) => voice.listNumbers())
    claim('what is not there is null', async ({ voice }, assert) => {
      assert.isNull(await voice.findAgent(UNKNOWN_ID))
      assert.isNull(await voice.findNumber(UNKNOWN_ID))
      assert.isNull(await voice.findCall(UNKNOWN_ID))
      await voice.endCall(UNKNOWN_ID)
      assert.isNull(await voice.openRecording(UNKNOWN_ID, null))
    })
  })
}

/** Has the form of a uuid: some vendors refuse anything else before looking. */
const UNKNOWN_ID = '00000000-0000-4000-8000-000000000000'

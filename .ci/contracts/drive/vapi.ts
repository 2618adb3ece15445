import type { CallAnswer, Voice } from '@kametrix/contracts'
import vapi from '@kametrix/vapi'
import { talkInBrowser } from './browser.ts'
import { anAgent, answerLikeBackend } from './receptionist.ts'
import { originOf, type Drive } from './setting.ts'

const OWNER_PHONE = '+493023125001'

export const driveVapi: Drive = async (setting) => {
  const { sandbox, receiver } = setting
  const options = {
    baseUrl: originOf(setting, 'vapi'),
    apiKey: 'contracts-key',
    webhookSecret: 'contracts-secret',
  }
  const voice = await vapi.contracts.voice(options, { url: receiver.urlOf('vapi') })
  const inbound = await vapi.contracts.inbound(options)

  const { vendorId } = await voice.upsertAgent(anAgent({ transfers: [], recording: false }), null)
  await voice.upsertAgent(anAgent({ language: 'de' }), vendorId)
  await voice.upsertAgent(anAgent(), null)
  await voice.findAgent(vendorId)

  const routing = { key: 'number-1', fallbackNumber: null }
  const number = await voice.acquireNumber(routing, null)
  await voice.routeNumber(number.vendorId, { ...routing, fallbackNumber: OWNER_PHONE })
  await voice.findNumber(number.vendorId)
  const login = { accountId: `AC${'0'.repeat(32)}`, keyId: 'SK1', keySecret: 'contracts-carrier' }
  const own = { key: 'number-2', fallbackNumber: OWNER_PHONE }
  const imported = await voice.importNumber(own, '+493023125099', login)
  await sandbox.act('vapi', 'editNumber', {
    id: imported.vendorId,
    changes: { assistantId: vendorId },
  })
  await voice.routeNumber(imported.vendorId, { ...own, fallbackNumber: null })
  await voice.releaseNumber(imported.vendorId)
  await voice.listNumbers()

  const answers: CallAnswer[] = [
    {
      kind: 'agent',
      vendorAgentId: vendorId,
      maxDurationSeconds: 300,
      variables: { localTime: 'Monday, 10:00' },
      metadata: { agentVersionId: 'version-1' },
    },
    { kind: 'transfer', number: OWNER_PHONE, announcement: 'One moment, please.' },
    { kind: 'say', text: 'We are closed.' },
  ]
  const callers = (await sandbox.act('vapi', 'listCallers', {})) as { id: string }[]
  for (const callAnswer of answers) {
    receiver.answer('vapi', (request) =>
      answerLikeBackend(voice, inbound.receive(request).message, callAnswer)
    )
    // Callers differ in what they say to an agent; without one, any of them will do.
    const ringing = callAnswer.kind === 'agent' ? callers : callers.slice(0, 1)
    for (const { id: script } of ringing) {
      await sandbox.act('vapi', 'simulateCall', { phoneNumberId: number.vendorId, script })
    }
  }

  receiver.answer('vapi', (request) =>
    answerLikeBackend(voice, inbound.receive(request).message, answers[0]!)
  )
  const staying = { phoneNumberId: number.vendorId, script: callers[0]!.id, faults: { stay: true } }
  const { callId: running } = (await sandbox.act('vapi', 'simulateCall', staying)) as {
    callId: string
  }
  await voice.findCall(running)
  await voice.endCall(running)

  await talkInBrowser(setting, voice, vendorId)

  const turn = { variables: { localTime: 'Monday, 10:00' }, metadata: { trialId: 'trial-1' } }
  const says = 'Do you have an appointment free for a haircut?'
  // One that is told to look times up, so that it uses a tool in writing, too.
  const prompt =
    '## Services\n- Haircut, 45 minutes\n\n## How you work\n- Never work out a time: use find_slots.'
  const chatted = await voice.chat(anAgent({ prompt }), { ...turn, says, after: null })
  await voice.chat(anAgent(), { ...turn, says: 'Goodbye!', after: chatted.chatId })

  const { items } = await voice.listCalls(new Date(0), null)
  for (const { callId } of items) {
    const call = await voice.findCall(callId)
    if (call?.recordingAvailable) await hear(voice, callId)
  }
  await voice.releaseNumber(number.vendorId)
  await voice.removeAgent(vendorId)
}

/** A part of a call's recording, and the whole. */
async function hear(voice: Voice, callId: string) {
  for (const range of ['bytes=0-99', null]) {
    const recording = await voice.openRecording(callId, range)
    await recording?.sound.cancel()
  }
}

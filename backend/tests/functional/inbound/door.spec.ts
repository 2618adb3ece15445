import { test } from '@japa/runner'
import { v7 as uuidv7 } from 'uuid'
import VendorEvent from '#models/vendor_event'
import integrations from '#services/integrations/main'
import { openReception, work } from '#tests/support/town'
import { postToVoice, VoiceLine, voiceSecret } from '#tests/support/voice_line'

const MEGABYTE = 1024 * 1024

function statusUpdate(callId: string, padding = 0) {
  return JSON.stringify({
    message: {
      type: 'status-update',
      status: 'in-progress',
      call: { id: callId },
      note: 'x'.repeat(padding),
    },
  })
}

async function isKept(callId: string) {
  return (await VendorEvent.findBy('subject', callId)) !== null
}

test.group('The door for vendors', () => {
  test('with {$self} as authorisation nobody gets in, and nothing is kept')
    .with(['', 'Bearer', 'Bearer ', 'Bearer wrong', 'Basic c2VjcmV0'])
    .run(async ({ assert }, authorization) => {
      const callId = uuidv7()
      const { status } = await postToVoice(statusUpdate(callId), { authorization })
      assert.equal(status, 401)
      assert.isFalse(await isKept(callId))
    })

  test('an empty secret in the vendor’s older header lets nobody in', async ({ assert }) => {
    const callId = uuidv7()
    const headers = { 'authorization': '', 'x-vapi-secret': '' }
    assert.equal((await postToVoice(statusUpdate(callId), headers)).status, 401)
    assert.isFalse(await isKept(callId))
  })

  test('the secret in the older header lets in', async ({ assert }) => {
    const callId = uuidv7()
    const headers = { 'authorization': '', 'x-vapi-secret': voiceSecret() }
    assert.equal((await postToVoice(statusUpdate(callId), headers)).status, 200)
    assert.isTrue(await isKept(callId))
  })

  test('multipart bodies are refused', async ({ assert }) => {
    const callId = uuidv7()
    const headers = { 'content-type': 'multipart/form-data; boundary=x' }
    assert.equal((await postToVoice(statusUpdate(callId), headers)).status, 415)
    assert.isFalse(await isKept(callId))
  })

  test('{$self} is no message')
    .with(['{"message":', '', '[]', 'null', '"text"', '{}', '{"message":{"type":7}}'])
    .run(async ({ assert }, body) => {
      assert.equal((await postToVoice(body)).status, 400)
    })

  test('a body of 3 MB is taken', async ({ assert }) => {
    const callId = uuidv7()
    assert.equal((await postToVoice(statusUpdate(callId, 3 * MEGABYTE))).status, 200)
    assert.isTrue(await isKept(callId))
  })

  test('a body of more than 10 MB is refused in words', async ({ assert }) => {
    const callId = uuidv7()
    const { status, body } = await postToVoice(statusUpdate(callId, 11 * MEGABYTE))
    assert.equal(status, 413)
    assert.equal(body.error.code, 'E_BODY_TOO_LARGE')
    assert.isFalse(await isKept(callId))
  })

  test('a vendor that this install does not have is not configured', async ({ assert }) => {
    const address = integrations.callbackUrl('nobody')
    const response = await fetch(address, { method: 'POST', body: '{}' })
    assert.equal(response.status, 503)
  })

  test('characters that the database cannot hold are left out, and their message is not lost', async ({
    assert,
  }) => {
    const line = new VoiceLine(await openReception())
    await line.ask()
    const nul = String.fromCharCode(0)
    const messages = [
      { role: 'user', message: `a${nul}b\ud800c \ud83d\ude00`, secondsFromStart: 1 },
    ]
    assert.equal((await line.report(30, { artifact: { messages } })).status, 200)
    await work()
    const call = await line.find()
    assert.equal(call.transcript[0].text, 'ab�c 😀')
    assert.equal(call.billedSeconds, 30)
  })

  test('a tool call with such characters is answered', async ({ assert }) => {
    const line = new VoiceLine(await openReception())
    await line.ask()
    const { ok } = await line.use('take_message', { text: `Call${String.fromCharCode(0)} me` })
    assert.isTrue(ok)
  })
})

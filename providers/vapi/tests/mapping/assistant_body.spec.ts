import { test } from '@japa/runner'
import { assistantBody } from '../../src/mapping/assistant_body.ts'
import { fingerprint } from '../../src/mapping/fingerprint.ts'
import { serverBlock } from '../../src/server_block.ts'
import { SALON } from '../support/shop.ts'

const SERVER = serverBlock('https://kametrix.example.com/inbound/vapi', 'credential-1')
const bodyOf = (changes = {}) => assistantBody({ ...SALON, ...changes }, SERVER)
const toolsOf = (changes = {}) => bodyOf(changes).model!.tools!

test.group('the assistant that Vapi gets', () => {
  test('asks for exactly the messages we read', ({ assert }) => {
    assert.deepEqual(bodyOf().serverMessages, [
      'status-update',
      'end-of-call-report',
      'tool-calls',
      'transfer-destination-request',
      'transcript[transcriptType="final"]',
    ])
  })

  test('reaches us with our credential and repeats what was not taken', ({ assert }) => {
    assert.containsSubset(bodyOf().server, {
      url: 'https://kametrix.example.com/inbound/vapi',
      credentialId: 'credential-1',
      timeoutSeconds: 20,
      backoffPlan: { type: 'exponential', maxRetries: 3, baseDelaySeconds: 1 },
    })
  })

  test('carries our key', ({ assert }) => {
    assert.containsSubset(bodyOf().metadata, { key: SALON.key })
  })

  test('cannot be listened to, and is steered by whoever has our key alone', ({ assert }) => {
    assert.deepEqual(bodyOf().monitorPlan, {
      listenEnabled: false,
      listenAuthenticationEnabled: true,
      controlEnabled: true,
      controlAuthenticationEnabled: true,
    })
  })

  test('records only when asked to', ({ assert }) => {
    assert.isFalse(bodyOf({ recording: false }).artifactPlan!.recordingEnabled)
    assert.isTrue(bodyOf({ recording: true }).artifactPlan!.recordingEnabled)
  })

  test('lets a tool answer us in its own time, with values from the line', ({ assert }) => {
    const [tool] = SALON.tools
    const fixed = {
      caller: { from: 'caller-number' },
      called: { from: 'called-number' },
      call: { from: 'call-id' },
      shop: { value: 'shop-1' },
    }
    const [built] = toolsOf({ tools: [{ ...tool, fixed, timeoutSeconds: 7 }] })
    assert.containsSubset(built, {
      type: 'function',
      function: { name: 'find_slots' },
      server: { url: SERVER.url, credentialId: 'credential-1', timeoutSeconds: 7 },
      messages: [{ type: 'request-start', content: 'One moment.' }],
      parameters: [
        { key: 'caller', value: '{{customer.number}}' },
        { key: 'called', value: '{{phoneNumber.number}}' },
        { key: 'call', value: '{{call.id}}' },
        { key: 'shop', value: 'shop-1' },
      ],
    })
  })

  test('an empty waiting phrase is silence, not a default filler', ({ assert }) => {
    const [built] = toolsOf({ tools: [{ ...SALON.tools[0], waitingPhrase: '' }] })
    assert.containsSubset(built, { messages: [{ type: 'request-start', content: '' }] })
  })

  test('can hang up, and put through if there is somebody', ({ assert }) => {
    const types = (changes = {}) => toolsOf({ tools: [], ...changes }).map(({ type }) => type)
    assert.deepEqual(types(), ['transferCall', 'endCall'])
    assert.deepEqual(types({ transfers: [] }), ['endCall'])
  })

  test('hears the language of the agent', ({ assert }) => {
    const heard = (language: string) => bodyOf({ language }).transcriber
    assert.containsSubset(heard('en'), { provider: 'deepgram', model: 'flux-general-en' })
    assert.containsSubset(heard('en-GB'), { model: 'flux-general-en' })
    assert.containsSubset(heard('de'), { model: 'nova-3', language: 'de' })
    assert.containsSubset(heard('de-CH'), { language: 'de' })
  })
})

test.group('the fingerprint', () => {
  const body = bodyOf()

  test('does not mind what Vapi adds, or the order of keys', ({ assert }) => {
    const readBack = {
      id: 'assistant-1',
      orgId: 'org-1',
      createdAt: 'now',
      isServerUrlSecretSet: false,
      ...Object.fromEntries(Object.entries(structuredClone(body)).reverse()),
    }
    assert.equal(fingerprint(readBack), fingerprint(body))
  })

  test('does not mind which credential carries the secret', ({ assert }) => {
    const other = assistantBody(SALON, serverBlock(SERVER.url!, 'credential-2'))
    assert.equal(fingerprint(other), fingerprint(body))
  })

  test('does not need the silence timeout back, yet covers it', ({ assert }) => {
    const { silenceTimeoutSeconds: _, ...readBack } = body
    assert.equal(fingerprint(readBack), fingerprint(body))
    assert.notEqual(fingerprint(bodyOf({ silenceTimeoutSeconds: 31 })), fingerprint(body))
  })

  for (const [what, changed] of Object.entries({
    'another address': {
      ...body,
      server: { ...body.server, url: 'https://elsewhere.example.com' },
    },
    'a message less': { ...body, serverMessages: body.serverMessages!.slice(1) },
    'a tool less': { ...body, model: { ...body.model, tools: [] } },
    'an open line': {
      ...body,
      monitorPlan: { ...body.monitorPlan, controlAuthenticationEnabled: false },
    },
  })) {
    test(`shows ${what}`, ({ assert }) => {
      assert.notEqual(fingerprint(changed), fingerprint(body))
    })
  }
})

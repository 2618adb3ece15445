import { ProviderError, type InboundRequest } from '@kametrix/contracts'
import { test } from '@japa/runner'
import { fixtures, readFixture, type Fixture } from '../fixtures/index.ts'
import { VapiInbound } from '../src/inbound.ts'

const SECRET = 'a-long-secret'
const inbound = new VapiInbound(SECRET)
const BODY = '{"message":{"type":"status-update","status":"ended","call":{"id":"call-1"}}}'

function request(headers: InboundRequest['headers'], body: string | Buffer = BODY): InboundRequest {
  return { headers, rawBody: Buffer.from(body) }
}

function statusOf(act: () => unknown): number | undefined {
  try {
    act()
  } catch (error) {
    if (error instanceof ProviderError) return error.status
    throw error
  }
  return 200
}

test.group('Vapi inbound | who may speak', () => {
  for (const headers of [
    { authorization: `Bearer ${SECRET}` },
    { authorization: `bearer ${SECRET}` },
    { 'x-vapi-secret': SECRET },
    { 'authorization': 'Bearer wrong', 'x-vapi-secret': SECRET },
    { 'authorization': `Bearer ${SECRET}`, 'x-vapi-secret': '' },
  ]) {
    test(`passes with ${JSON.stringify(headers)}`, ({ assert }) => {
      assert.equal(
        statusOf(() => inbound.receive(request(headers))),
        200
      )
    })
  }

  for (const headers of [
    {},
    { authorization: '' },
    { authorization: 'Bearer' },
    { authorization: 'Bearer ' },
    { authorization: SECRET },
    { authorization: `Basic ${SECRET}` },
    { authorization: `Bearer ${SECRET}x` },
    { authorization: `Bearer ${SECRET.slice(0, -1)}` },
    { authorization: `Bearer ${SECRET.toUpperCase()}` },
    { 'x-vapi-secret': '' },
    { 'x-vapi-secret': 'wrong' },
    { 'x-vapi-secret': `Bearer ${SECRET}` },
    { 'x-vapi-secret': ['', 'wrong'] },
  ]) {
    test(`is refused with ${JSON.stringify(headers)}`, ({ assert }) => {
      assert.equal(
        statusOf(() => inbound.receive(request(headers))),
        401
      )
    })
  }

  test('without a secret of our own nobody passes', ({ assert }) => {
    const unset = new VapiInbound('')
    for (const headers of [{}, { authorization: 'Bearer ' }, { 'x-vapi-secret': '' }]) {
      assert.equal(
        statusOf(() => unset.receive(request(headers))),
        401
      )
    }
  })
})

test.group('Vapi inbound | every shape that is known', () => {
  for (const fixture of fixtures) {
    test(fixture.name, async ({ assert }) => {
      const headers = { authorization: `Bearer ${SECRET}` }
      const received = inbound.receive(request(headers, await readFixture(fixture.name)))
      assert.equal(received.type, fixture.type)
      assert.equal(received.subject, fixture.callId)
      assert.equal(received.message?.kind ?? null, fixture.kind)
      assert.equal(received.key !== null, fixture.kept)
      if (fixture.key) assert.equal(received.key, fixture.key)
      assert.deepEqual(factsOf(received.message, fixture.facts ?? {}), fixture.facts ?? {})
    })
  }
})

/** Those facts of the message that the fixture makes a claim about. */
function factsOf(message: any, claimed: NonNullable<Fixture['facts']>) {
  const { call, report, ...rest } = message ?? {}
  const about = { ...rest, ...call, ...report }
  const facts: Record<string, unknown> = {
    ...about,
    at: message?.at?.toISOString(),
    totalMicros: report?.cost?.totalMicros ?? null,
    lines: report?.transcript.length,
  }
  return Object.fromEntries(Object.keys(claimed).map((name) => [name, facts[name]]))
}

test.group('Vapi inbound | what is stored', () => {
  const receive = (message: object) =>
    inbound.receive(request({ authorization: `Bearer ${SECRET}` }, JSON.stringify({ message })))

  test('text that PostgreSQL would refuse is made storable', ({ assert }) => {
    const message = { type: 'hang', note: 'a\u0000b\ud800c' }
    const { payload } = receive(message)
    assert.equal((payload.message as { note: string }).note, 'ab\ufffdc')
  })

  test('arguments of tools keep what looks like a secret', ({ assert }) => {
    const toolCall = { id: 'tool-1', name: 'find', arguments: { token: 'slot-7', secret: 'x' } }
    const { payload } = receive({ type: 'tool-calls', call: { id: 'c' }, toolCallList: [toolCall] })
    assert.deepInclude(payload.message as object, { toolCallList: [toolCall] })
  })

  test('a prompt goes, whoever it says it is from', ({ assert }) => {
    const model = { provider: 'openai', messages: [{ role: 'user', content: 'Be kind.' }] }
    const { payload } = receive({ type: 'hang', assistant: { name: 'Salon', model } })
    const kept = { name: 'Salon', model: { provider: 'openai' } }
    assert.deepInclude(payload.message as object, { assistant: kept })
  })

  test('a signed address loses its signature wherever it stands', ({ assert }) => {
    const artifacts = ['https://recordings.example.com/1.wav?X-Amz-Signature=abc']
    const { payload } = receive({ type: 'call.artifact.upload', artifacts })
    const kept = ['https://recordings.example.com/1.wav']
    assert.deepInclude(payload.message as object, { artifacts: kept })
  })

  test('counts of tokens stay, tokens go', ({ assert }) => {
    const line = { type: 'model', promptTokens: 12, token: 'abc', apiKey: 'def' }
    const { payload } = receive({ type: 'end-of-call-report', call: { id: 'c' }, costs: [line] })
    const kept = { type: 'model', promptTokens: 12 }
    assert.deepInclude(payload.message as object, { costs: [kept] })
  })

  test('a message nested beyond reason is taken all the same', ({ assert }) => {
    const deep = '['.repeat(5000) + ']'.repeat(5000)
    const body = `{"message":{"type":"hang","deep":${deep},"call":{"id":"c"}}}`
    const received = inbound.receive(request({ 'x-vapi-secret': SECRET }, body))
    assert.equal(received.subject, 'c')
  })

  test('a name that means something to JavaScript does no harm', ({ assert }) => {
    const body = '{"message":{"type":"hang","__proto__":{"polluted":true},"constructor":1}}'
    const { payload } = inbound.receive(request({ 'x-vapi-secret': SECRET }, body))
    assert.notProperty({}, 'polluted')
    assert.strictEqual(Object.getPrototypeOf(payload.message), Object.prototype)
  })
})

test.group('Vapi inbound | reports that name no call', () => {
  const receive = (message: object) =>
    inbound.receive(request({ 'x-vapi-secret': SECRET }, JSON.stringify({ message })))
  const report = {
    type: 'end-of-call-report',
    endedAt: '2026-11-30T09:00:00.000Z',
    artifact: { presignedMonoUrl: 'https://recordings.example.com/1?X-Amz-Signature=a' },
  }

  test('are kept once, whatever their signed addresses are', ({ assert }) => {
    const again = {
      ...report,
      artifact: { presignedMonoUrl: 'https://recordings.example.com/1?b' },
    }
    assert.match(receive(report).key!, /^unidentified:end-of-call-report:[0-9a-f]{32}$/)
    assert.equal(receive(again).key, receive(report).key)
  })

  test('are told apart by what they report', ({ assert }) => {
    const other = { ...report, endedAt: '2026-11-30T09:00:01.000Z' }
    assert.notEqual(receive(other).key, receive(report).key)
  })
})

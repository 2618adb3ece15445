import { test } from '@japa/runner'
import type { InboundMessage } from '@kametrix/contracts'
import { openShop } from './support/shop.ts'

type Shop = Awaited<ReturnType<typeof openShop>>

async function callWith(shop: Shop, faults: object) {
  const call = await shop.simulate({ script: 'books', faults }).finally(() => shop.close())
  return { call, kept: shop.received.filter(({ key }) => key !== null) }
}

const typeAndStatus = ({ type, message }: InboundMessage) =>
  message?.kind === 'call.status' ? `${type} ${message.status}` : type

test.group('server messages of a call', () => {
  test('arrive in order, each once', async ({ assert }) => {
    const { kept } = await callWith(await openShop(), {})
    assert.deepEqual(kept.map(typeAndStatus), [
      'assistant-request',
      'status-update in-progress',
      'tool-calls',
      'tool-calls',
      'status-update ended',
      'end-of-call-report',
    ])
  })

  test('final transcripts come along, nothing that was not asked for', async ({ assert }) => {
    const shop = await openShop()
    const { call } = await callWith(shop, {})
    const said = shop.received.flatMap(({ message }) =>
      message?.kind === 'call.transcribed' ? [message.line.text] : []
    )
    assert.deepEqual(
      said,
      call.transcript.map(({ text }) => text)
    )
    assert.isTrue(shop.received.every(({ message }) => message !== null))
  })

  test('the report says what the call was', async ({ assert }) => {
    const { call, kept } = await callWith(await openShop(), {})
    const { message } = kept.at(-1)!
    assert.containsSubset(message, {
      kind: 'call.reported',
      report: {
        callId: call.callId,
        from: '+15550100110',
        outcome: 'completed',
        duration: { ms: call.durationSeconds * 1000, source: 'timestamps' },
        summary: 'Mara Lindt booked a haircut.',
        recordingAvailable: true,
        metadata: { agentVersionId: 'version-1' },
      },
    })
  })

  test('a cost is stated and is the sum of its lines', async ({ assert }) => {
    const { kept } = await callWith(await openShop(), {})
    const message = kept.at(-1)!.message!
    const cost = message.kind === 'call.reported' ? message.report.cost : null
    assert.isAbove(cost!.totalMicros, 0)
    const sum = cost!.lines.reduce((total, { micros }) => total + micros, 0)
    assert.equal(cost!.totalMicros, sum)
  })

  test('deliveries twice are the same fact twice', async ({ assert }) => {
    const { call, kept } = await callWith(await openShop(), { duplicate: true })
    const keys = kept.map(({ key }) => key)
    assert.lengthOf(keys, 12)
    assert.lengthOf(new Set(keys), 6)
    assert.isTrue(call.fulfilled)
  })

  test('out of order: report, ended, in progress', async ({ assert }) => {
    const { kept } = await callWith(await openShop(), { reorder: true })
    assert.deepEqual(kept.slice(-3).map(typeAndStatus), [
      'end-of-call-report',
      'status-update ended',
      'status-update in-progress',
    ])
  })

  test('a lost report is found by asking for the call', async ({ assert }) => {
    const shop = await openShop()
    const before = new Date()
    const call = await shop.simulate({ script: 'books', faults: { loseReport: true } })
    const report = await shop.voice.findCall(call.callId)
    const listed = await shop.voice.listCalls(before, null)
    await shop.close()
    assert.notInclude(
      shop.received.map(({ type }) => type),
      'end-of-call-report'
    )
    assert.equal(report?.duration?.ms, call.durationSeconds * 1000)
    assert.equal(report?.from, call.from)
    assert.deepEqual(report?.metadata, { agentVersionId: 'version-1' })
    assert.deepEqual(
      listed.items.map(({ callId }) => callId),
      [call.callId]
    )
  })

  test('a report held back comes when it is sent, as often as that is', async ({ assert }) => {
    const shop = await openShop()
    const { callId } = await shop.simulate({ script: 'books', faults: { holdReport: true } })
    const reports = () => shop.received.filter(({ type }) => type === 'end-of-call-report')
    assert.lengthOf(reports(), 0)
    assert.equal(await shop.sandbox.act('vapi', 'sendReports', { callIds: [callId], times: 2 }), 2)
    await shop.close()
    assert.deepEqual(
      reports().map(({ subject }) => subject),
      [callId, callId]
    )
  })

  test('a call that stays ends by its control address, and is told and reported then', async ({
    assert,
  }) => {
    const shop = await openShop()
    const { callId, endedReason } = await shop.simulate({
      script: 'asks-hours',
      faults: { stay: true },
    })
    assert.isNull(endedReason)
    assert.isNull((await shop.voice.findCall(callId))!.endedAt)
    await shop.voice.endCall(callId)
    await shop.voice.endCall(callId)
    await shop.close()
    const kept = shop.received.filter(({ key }) => key !== null)
    assert.deepEqual(kept.slice(-2).map(typeAndStatus), [
      'status-update ended',
      'end-of-call-report',
    ])
    assert.containsSubset(kept.at(-1)!.message, {
      report: { reason: 'manually-canceled', outcome: 'completed' },
    })
  })

  for (const source of [
    'timestamps',
    'seconds',
    'milliseconds',
    'minutes',
    'cost-lines',
  ] as const) {
    test(`a duration stated by ${source} alone is read`, async ({ assert }) => {
      const { call, kept } = await callWith(await openShop(), { durationField: source })
      const message = kept.at(-1)!.message!
      const duration = message.kind === 'call.reported' ? message.report.duration : null
      assert.equal(duration?.source, source)
      assert.approximately(duration!.ms, call.durationSeconds * 1000, 3)
    })
  }

  test('a duration stated nowhere is none', async ({ assert }) => {
    const { kept } = await callWith(await openShop(), { durationField: 'none' })
    assert.containsSubset(kept.at(-1)!.message, { report: { duration: null } })
  })
})

test.group('server messages that are not accepted', () => {
  test('are repeated as the plan says, and count once', async ({ assert }) => {
    const shop = await openShop({
      status: ({ type }, times) => (type === 'end-of-call-report' && times < 3 ? 503 : undefined),
    })
    const { call, kept } = await callWith(shop, {})
    const reports = kept.filter(({ type }) => type === 'end-of-call-report')
    assert.deepEqual(call.posted.at(-1)?.attempts, [503, 503, 200])
    assert.lengthOf(new Set(reports.map(({ key }) => key)), 1)
  })

  test('are given up after three repeats', async ({ assert }) => {
    const shop = await openShop({
      status: ({ type }) => (type === 'end-of-call-report' ? 500 : undefined),
    })
    const { call } = await callWith(shop, {})
    assert.deepEqual(call.posted.at(-1)?.attempts, [500, 500, 500, 500])
  })

  test('are not repeated when the secret was refused', async ({ assert }) => {
    const shop = await openShop({
      status: ({ type }) => (type === 'end-of-call-report' ? 401 : undefined),
    })
    const { call } = await callWith(shop, {})
    assert.deepEqual(call.posted.at(-1)?.attempts, [401])
  })
})

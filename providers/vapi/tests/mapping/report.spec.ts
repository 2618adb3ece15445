import { test } from '@japa/runner'
import { costOf } from '../../src/mapping/cost.ts'
import { durationOf } from '../../src/mapping/duration.ts'
import { instantFrom } from '../../src/mapping/instants.ts'
import { transcriptOf } from '../../src/mapping/transcript.ts'

const START = '2026-11-30T09:00:00.000Z'

test.group('instants', () => {
  for (const value of [
    START,
    '2026-11-30T10:00:00+01:00',
    1_796_029_200_000,
    1_796_029_200,
    '1796029200000',
    '1796029200',
  ]) {
    test(`${value} is read`, ({ assert }) => {
      assert.equal(instantFrom(value)?.toISOString(), START)
    })
  }

  for (const value of [null, undefined, '', 'soon', Number.NaN, 1e300]) {
    test(`${value} is none`, ({ assert }) => {
      assert.isNull(instantFrom(value))
    })
  }
})

test.group('durations', () => {
  test('the two instants come before what else is stated', ({ assert }) => {
    const stated = { startedAt: START, endedAt: '2026-11-30T09:01:00.500Z', durationSeconds: 7 }
    assert.deepEqual(durationOf(stated), { ms: 60_500, source: 'timestamps' })
  })

  test('instants the wrong way round are not believed', ({ assert }) => {
    const stated = { startedAt: START, endedAt: '2026-11-30T08:59:00Z', durationMs: 7000 }
    assert.deepEqual(durationOf(stated), { ms: 7000, source: 'milliseconds' })
  })

  test('a call of no length has one', ({ assert }) => {
    assert.deepEqual(durationOf({ startedAt: START, endedAt: START }), {
      ms: 0,
      source: 'timestamps',
    })
  })

  test('only the line of Vapi itself counts', ({ assert }) => {
    const lines = [
      { type: 'transcriber', minutes: 9 },
      { type: 'vapi', minutes: 1.5 },
    ]
    assert.deepEqual(durationOf({ costs: lines }), { ms: 90_000, source: 'cost-lines' })
    assert.isNull(durationOf({ costs: lines.slice(0, 1) }))
  })
})

test.group('costs', () => {
  test('dollars become whole micro-dollars', ({ assert }) => {
    const costs = [
      { type: 'vapi', cost: 0.0675 },
      { type: 'analysis', analysisType: 'summary', cost: 0.0018 },
    ]
    assert.deepEqual(costOf({ cost: 0.0693, costs }), {
      totalMicros: 69_300,
      lines: [
        { component: 'vapi', micros: 67_500 },
        { component: 'analysis:summary', micros: 1800 },
      ],
    })
  })

  test('without a total the lines are summed', ({ assert }) => {
    const costs = [
      { type: 'vapi', cost: 0.05 },
      { type: 'voice', cost: 0.01 },
    ]
    assert.equal(costOf({ costs })?.totalMicros, 60_000)
  })

  test('the older breakdown is read, counts in it are not money', ({ assert }) => {
    const costBreakdown = {
      vapi: 0.05,
      stt: 0.01,
      total: 0.06,
      ttsCharacters: 640,
      llmPromptTokens: 9,
    }
    assert.deepEqual(costOf({ costBreakdown }), {
      totalMicros: 60_000,
      lines: [
        { component: 'vapi', micros: 50_000 },
        { component: 'stt', micros: 10_000 },
      ],
    })
  })

  test('nothing stated is not nothing billed', ({ assert }) => {
    assert.isNull(costOf({}))
    assert.deepEqual(costOf({ cost: 0 }), { totalMicros: 0, lines: [] })
  })
})

test.group('transcripts', () => {
  test('prompts and calls of tools are nobody’s words', ({ assert }) => {
    const messages = [
      { role: 'system', message: 'You are a receptionist.' },
      { role: 'bot', message: 'Hello.', secondsFromStart: 1.2345 },
      { role: 'tool_calls', message: '' },
      { role: 'tool_call_result', result: '1: Friday.', secondsFromStart: 5 },
      { role: 'user', message: ' Yes. ' },
    ]
    assert.deepEqual(transcriptOf({ artifact: { messages } }), [
      { role: 'agent', text: 'Hello.', offsetMs: 1235 },
      { role: 'tool', text: '1: Friday.', offsetMs: 5000 },
      { role: 'caller', text: 'Yes.', offsetMs: null },
    ])
  })

  test('plain text is split at its labels', ({ assert }) => {
    const transcript = 'AI: Hello,\nhow can I help?\nUser: A haircut.\n\n'
    assert.deepEqual(transcriptOf({ transcript }), [
      { role: 'agent', text: 'Hello, how can I help?', offsetMs: null },
      { role: 'caller', text: 'A haircut.', offsetMs: null },
    ])
  })
})

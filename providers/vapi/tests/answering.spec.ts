import { test } from '@japa/runner'
import { openShop } from './support/shop.ts'

type Options = NonNullable<Parameters<typeof openShop>[0]>

async function ringWith(options: Options) {
  const shop = await openShop(options)
  const call = await shop.simulate({ script: 'books' }).finally(() => shop.close())
  const report = shop.received.find(({ type }) => type === 'end-of-call-report')?.message
  return { call, report }
}

test.group('taking up a call', () => {
  test('a sentence is spoken and the call is over', async ({ assert }) => {
    const { call, report } = await ringWith({ answer: { kind: 'say', text: 'We are closed.' } })
    assert.containsSubset(call, { answeredBy: 'sentence', spoken: 'We are closed.' })
    assert.containsSubset(report, { report: { outcome: 'not-connected', duration: null } })
  })

  test('a transfer rings where the answer says', async ({ assert }) => {
    const { call, report } = await ringWith({
      answer: { kind: 'transfer', number: '+493023125003', announcement: 'One moment.' },
    })
    assert.containsSubset(call, { answeredBy: 'transfer', forwardedTo: '+493023125003' })
    assert.containsSubset(report, { report: { outcome: 'transferred' } })
  })

  test('no answer rings the fallback', async ({ assert }) => {
    const status: Options['status'] = ({ type }) => (type === 'assistant-request' ? 503 : undefined)
    const { call, report } = await ringWith({ status })
    assert.containsSubset(call, { answeredBy: 'fallback', forwardedTo: '+493023125009' })
    assert.equal(call.endedReason, 'assistant-request-failed')
    assert.equal(call.posted[0]?.attempts.length, 1)
    assert.containsSubset(report, { report: { outcome: 'platform-fault' } })
  })

  test('an assistant that does not exist rings the fallback', async ({ assert }) => {
    const { call } = await ringWith({
      answer: () => ({
        kind: 'agent',
        vendorAgentId: 'nobody',
        maxDurationSeconds: 60,
        variables: {},
        metadata: {},
      }),
    })
    assert.equal(call.answeredBy, 'fallback')
    assert.equal(call.endedReason, 'assistant-request-returned-invalid-assistant')
  })

  for (const [answer, transfer, forwardedTo] of [
    [
      'a destination',
      { number: '+493023125004', description: '', announcement: 'Wait.' },
      '+493023125004',
    ],
    ['nobody', undefined, null],
  ] as const) {
    test(`an assistant without destinations asks us, and hears ${answer}`, async ({ assert }) => {
      const shop = await openShop({ transfer })
      const model = { provider: 'openai', model: 'gpt-4.1', tools: [{ type: 'transferCall' }] }
      await shop.sandbox.act('vapi', 'editAssistant', {
        id: shop.vendorAgentId,
        changes: { model },
      })
      const call = await shop.simulate({ script: 'wants-human' }).finally(() => shop.close())
      assert.equal(call.forwardedTo, forwardedTo)
      assert.equal(call.fulfilled, forwardedTo !== null)
    })
  }

  test('a number that nobody has cannot be rung', async ({ assert }) => {
    const shop = await openShop()
    const ringing = shop.sandbox.act('vapi', 'simulateCall', {
      number: '+14155550199',
      script: 'books',
    })
    await assert.rejects(() => ringing, 'Nobody has the number +14155550199.')
    await shop.close()
  })
})

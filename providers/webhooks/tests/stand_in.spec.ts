import { test } from '@japa/runner'
import { openBins } from './support.ts'

const post = (url: string, init: RequestInit = {}) =>
  fetch(url, { method: 'POST', redirect: 'manual', ...init })

test.group('Stand-in: request bins', (group) => {
  let bins: Awaited<ReturnType<typeof openBins>>
  group.each.setup(async () => {
    bins = await openBins()
    return () => bins.close()
  })

  test('a bin keeps what it gets and answers 200', async ({ assert }) => {
    bins.sandbox.clock.freeze(new Date('2030-01-01T12:00:00Z'))
    const headers = { 'webhook-id': 'msg_01' }
    const response = await post(bins.url('a'), { headers, body: '{"type":"call.ended"}' })
    assert.equal(response.status, 200)
    await post(bins.url('b'), { body: 'not JSON' })

    const [received] = await bins.received('a')
    assert.containsSubset(received, {
      bin: 'a',
      at: '2030-01-01T12:00:00.000Z',
      headers,
      body: '{"type":"call.ended"}',
      status: 200,
    })
    const page = bins.sandbox.inspect().find(({ id }) => id === 'webhooks')
    assert.deepEqual(page?.inspections[0]?.rows, [
      ['2030-01-01T12:00:00.000Z', 'a', 'msg_01', 'call.ended', 200],
      ['2030-01-01T12:00:00.000Z', 'b', null, null, 200],
    ])
  })

  test('a bin answers as it was told, until it is told otherwise', async ({ assert }) => {
    const headers = { 'location': 'https://example.com/', 'retry-after': '60' }
    await bins.answer('a', { status: 302, headers, body: 'over there' })
    for (const response of [await post(bins.url('a')), await post(bins.url('a'))]) {
      assert.equal(response.status, 302)
      assert.equal(response.headers.get('location'), 'https://example.com/')
      assert.equal(response.headers.get('retry-after'), '60')
      assert.equal(await response.text(), 'over there')
    }
    assert.equal((await post(bins.url('b'))).status, 200)
    await bins.answer('a', {})
    assert.equal((await post(bins.url('a'))).status, 200)
  })

  test('a slow bin keeps first and answers late', async ({ assert }) => {
    await bins.answer('slow', { delayMs: 60_000 })
    const held = post(bins.url('slow'), { signal: AbortSignal.timeout(50) })
    await assert.rejects(() => held)
    assert.lengthOf(await bins.received('slow'), 1)
  })

  test('a reset empties bins and forgets what they were told', async ({ assert }) => {
    await bins.answer('a', { status: 410 })
    await post(bins.url('a'))
    bins.sandbox.reset()
    assert.lengthOf(await bins.received('a'), 0)
    assert.equal((await post(bins.url('a'))).status, 200)
  })

  test('what a bin cannot do is refused in a sentence: {$self}')
    .with([
      { bin: '' },
      { bin: 'a', status: 99 },
      { bin: 'a', status: '500' },
      { bin: 'a', delayMs: -1 },
    ])
    .run(async ({ assert }, input) => {
      await assert.rejects(() => bins.sandbox.act('webhooks', 'answer', input), /\.$/)
    })

  test('anything but a POST to a bin is not found', async ({ assert }) => {
    assert.equal((await fetch(bins.url('a'))).status, 404)
  })
})

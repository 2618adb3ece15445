import { test } from '@japa/runner'
import { connectSandbox, SandboxError } from '../src/index.ts'
import { openShop } from './support.ts'

test.group('Control API', () => {
  test('another process can do what this one can', async ({ assert, test: self }) => {
    const { sandbox, request, sales } = await openShop(self)
    const remote = await connectSandbox(sandbox.controlUrl)
    assert.deepEqual(remote.origins, sandbox.origins)
    assert.equal(remote.smtpUrl, sandbox.smtpUrl)

    await remote.clock.freeze(new Date('2030-01-01T12:00:00Z'))
    await remote.clock.advance(60_000)
    assert.deepEqual(await remote.clock.now(), new Date('2030-01-01T12:01:00Z'))
    assert.equal(await remote.act('shop', 'now', null), '2030-01-01T12:01:00.000Z')
    await remote.clock.freeze(null)
    assert.closeTo((await remote.clock.now()).getTime(), Date.now(), 1_000)

    await remote.inject('shop', { kind: 'status', status: 503, times: 2 })
    assert.equal((await request('POST /sales/one')).status, 503)
    await remote.clearFaults()
    assert.equal((await request('POST /sales/one')).status, 201)

    assert.deepEqual(await remote.inspect(), sandbox.inspect())
    await remote.reset()
    assert.deepEqual(sales(), ['seed'])
  })

  test('refusals cross the wire with their code and words', async ({ assert, test: self }) => {
    const { sandbox } = await openShop(self)
    const remote = await connectSandbox(sandbox.controlUrl)
    const refusal = async (promise: Promise<unknown>) => {
      const error = await promise.then(
        () => null,
        (reason: unknown) => reason
      )
      assert.instanceOf(error, SandboxError)
      return [(error as SandboxError).code, (error as SandboxError).message]
    }
    assert.deepEqual(await refusal(remote.act('shop', 'dance', null)), [
      'E_UNKNOWN_ACTION',
      '"shop" has no action "dance"; known: context, now, tell, untilSold, refuse.',
    ])
    assert.deepEqual(await refusal(remote.act('nobody', 'dance', null)), [
      'E_UNKNOWN_STAND_IN',
      'No stand-in "nobody" here; known: shop, mail.',
    ])
    assert.deepEqual(await refusal(remote.act('shop', 'refuse', null)), [
      'E_ACTION_FAILED',
      'The shop is shut.',
    ])
  })

  test('a body is JSON, also when curl calls it a form', async ({ assert, test: self }) => {
    const { sandbox } = await openShop(self)
    const headers = { 'content-type': 'application/x-www-form-urlencoded' }
    const body = '{"freeze":"2030-01-01T12:00:00Z"}'
    const response = await fetch(`${sandbox.controlUrl}/clock`, { method: 'POST', headers, body })
    assert.deepEqual(await response.json(), { now: '2030-01-01T12:00:00.000Z' })
  })

  test('{0} {1} with the body {2} is answered {3} {4}')
    .with([
      ['POST', '/actions/shop/dance', '{}', 400, 'E_UNKNOWN_ACTION'],
      ['POST', '/actions/shop/toString', '{}', 400, 'E_UNKNOWN_ACTION'],
      ['POST', '/actions/shop/now', '{', 400, 'E_UNREADABLE'],
      ['POST', '/actions/shop/refuse', '{}', 422, 'E_ACTION_FAILED'],
      ['POST', '/faults', '[]', 400, 'E_UNREADABLE'],
      ['POST', '/faults', '{"standIn":"shop","fault":{"kind":"flood"}}', 400, 'E_UNREADABLE'],
      ['POST', '/faults', '{"standIn":"shop","fault":{"kind":"slow"}}', 400, 'E_UNREADABLE'],
      ['POST', '/faults', '{"fault":{"kind":"hang"}}', 400, 'E_UNKNOWN_STAND_IN'],
      ['POST', '/clock', '{"advance":"an hour"}', 400, 'E_UNREADABLE'],
      ['POST', '/clock', '{"freeze":"tomorrow"}', 400, 'E_UNREADABLE'],
      ['GET', '/nothing', undefined, 404, 'E_NOT_FOUND'],
    ] as [string, string, string | undefined, number, string][])
    .run(async ({ assert, test: self }, [method, path, body, status, code]) => {
      const { sandbox } = await openShop(self)
      const response = await fetch(sandbox.controlUrl + path, { method, body: body ?? null })
      const { error } = await response.json()
      assert.deepEqual([response.status, error.code], [status, code])
      assert.match(error.message, /\.$/)
    })
})

import { once } from 'node:events'
import { createServer } from 'node:http'
import { connect } from 'node:net'
import { test } from '@japa/runner'
import { openShop } from './support.ts'

test.group('Faults', () => {
  test('status: the vendor’s own error, once, without the handler’s work', async ({
    assert,
    test: self,
  }) => {
    const { sandbox, request, sales } = await openShop(self)
    sandbox.inject('shop', { kind: 'status', status: 429, retryAfterSeconds: 7 })
    const response = await request('POST /sales/one')
    assert.equal(response.status, 429)
    assert.equal(response.headers.get('retry-after'), '7')
    assert.deepEqual(await response.json(), { shopError: 'status 429' })
    assert.deepEqual(sales(), ['seed'])
    assert.equal((await request('POST /sales/one')).status, 201)
  })

  test('a fault waits for the request it is meant for, as often as said', async ({
    assert,
    test: self,
  }) => {
    const { sandbox, request } = await openShop(self)
    sandbox.inject('shop', { kind: 'status', status: 503, match: 'POST /sales', times: 2 })
    const statuses: number[] = []
    for (const line of ['GET /page', 'POST /sales/a', 'GET /page', 'POST /sales/b']) {
      statuses.push((await request(line)).status)
    }
    statuses.push((await request('POST /sales/c')).status)
    assert.deepEqual(statuses, [200, 503, 200, 503, 201])
  })

  test('vendor: one of the stand-in’s own, by name', async ({ assert, test: self }) => {
    const { sandbox, request } = await openShop(self)
    sandbox.inject('shop', { kind: 'vendor', name: 'sold_out' })
    assert.deepEqual(await (await request('POST /sales/one')).json(), { shopError: 'sold out' })
    assert.throws(() => sandbox.inject('shop', { kind: 'vendor', name: 'toString' }), /sold_out/)
    assert.throws(() => sandbox.inject('nobody', { kind: 'hang' }), /No stand-in "nobody"/)
  })

  test('drop: the work is done, the answer is lost', async ({ assert, test: self }) => {
    const { sandbox, request, sales } = await openShop(self)
    sandbox.inject('shop', { kind: 'drop' })
    await assert.rejects(() => request('POST /sales/one'), /fetch failed/)
    assert.deepEqual(sales(), ['seed', 'one'])
  })

  test('slow: late, but done', async ({ assert, test: self }) => {
    const { sandbox, request, sales } = await openShop(self)
    sandbox.inject('shop', { kind: 'slow', milliseconds: 100, match: 'late' })
    const late = request('POST /sales/late')
    await request('POST /sales/quick')
    assert.deepEqual(sales(), ['seed', 'quick'])
    assert.equal((await late).status, 201)
    assert.deepEqual(sales(), ['seed', 'quick', 'late'])
  })

  test('slow: done although the client gave up', async ({ assert, test: self }) => {
    const { sandbox, sales } = await openShop(self)
    sandbox.inject('shop', { kind: 'slow', milliseconds: 100 })
    const sold = sandbox.act('shop', 'untilSold', 'one')
    await askAndHangUp(sandbox.origins.shop!, 'POST /sales/one')
    assert.deepEqual(sales(), ['seed'])
    await sold
    assert.deepEqual(sales(), ['seed', 'one'])
  })

  test('hang: holds until the client gives up', async ({ assert, test: self }) => {
    const { sandbox, request, sales } = await openShop(self)
    sandbox.inject('shop', { kind: 'hang' })
    const signal = AbortSignal.timeout(30)
    await assert.rejects(() => request('POST /sales/one', { signal }), /timeout/)
    assert.deepEqual(sales(), ['seed'])
  })

  test('hang: or until the sandbox closes, idle connections included', async ({
    assert,
    test: self,
  }) => {
    const { sandbox, request } = await openShop(self)
    await request('GET /page')
    const receiver = createServer()
    receiver.listen(0, '127.0.0.1')
    await once(receiver, 'listening')
    self.cleanup(() => void receiver.close())
    const { port } = receiver.address() as { port: number }

    sandbox.inject('shop', { kind: 'hang' })
    sandbox.inject('shop', { kind: 'slow', milliseconds: 60_000 })
    const message = { url: `http://127.0.0.1:${port}/`, headers: {}, body: '' }
    const held = [
      request('GET /page'),
      request('GET /page'),
      sandbox.act('shop', 'tell', message),
    ].map((promise) => assert.rejects(() => promise))
    await once(receiver, 'request')
    await sandbox.close()
    await Promise.all(held)
    await assert.rejects(() => fetch(sandbox.controlUrl))
  })

  test('cleared faults are gone', async ({ assert, test: self }) => {
    const { sandbox, request } = await openShop(self)
    sandbox.inject('shop', { kind: 'hang', times: 9 })
    sandbox.clearFaults()
    assert.equal((await request('GET /page')).status, 200)
  })
})

/** Sends a whole request and leaves: what is on its way arrives, but nobody waits for the answer. */
async function askAndHangUp(origin: string, line: string) {
  const { hostname, port } = new URL(origin)
  const socket = connect(Number(port), hostname)
  await new Promise<void>((resolve, reject) => {
    socket.once('error', reject)
    const head = `${line} HTTP/1.1\r\nhost: ${hostname}\r\ncontent-length: 0\r\n\r\n`
    socket.write(head, () => resolve())
  })
  socket.destroy()
}

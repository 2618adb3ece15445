import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from '@japa/runner'
import { openShop } from './support.ts'

test.group('Recording', (group) => {
  let folder = ''
  group.each.setup(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sandbox-'))
    return () => rm(folder, { recursive: true })
  })

  const recorded = async () => {
    const lines = (await readFile(join(folder, 'log.jsonl'), 'utf8')).trimEnd().split('\n')
    return lines.map((line) => JSON.parse(line))
  }

  test('every exchange is a line, with both bodies as they are meant', async ({
    assert,
    test: self,
  }) => {
    const { request } = await openShop(self, { recordTo: join(folder, 'log.jsonl') })
    await request('POST /sales/one?a=1&b=2&b=3', { headers: { 'x-key': 'k' }, body: '{"c":4}' })
    await request('POST /echo', { body: new URLSearchParams('d[e]=5') })
    await request('GET /page')

    const [sale, echo, page] = await recorded()
    assert.equal(sale.requestHeaders['x-key'], 'k')
    delete sale.requestHeaders
    assert.deepEqual(sale, {
      standIn: 'shop',
      direction: 'in',
      method: 'POST',
      path: '/sales/one',
      query: { a: '1', b: ['2', '3'] },
      requestBody: { c: 4 },
      status: 201,
      responseBody: { name: 'one' },
      fault: null,
    })
    assert.deepEqual(echo.requestBody, { d: { e: '5' } })
    assert.isNull(page.requestBody)
    assert.equal(page.responseBody, '<p>')
  })

  test('what a stand-in sends is recorded too, answered or not', async ({ assert, test: self }) => {
    const { sandbox } = await openShop(self, { recordTo: join(folder, 'log.jsonl') })
    const url = `${sandbox.origins.shop}/echo?n=1`
    const headers = { 'x-signature': 's' }
    const answer = await sandbox.act('shop', 'tell', { url, headers, body: '{"f":6}' })
    assert.equal((answer as { status: number }).status, 200)
    const nobody = { url: 'http://127.0.0.1:1/', headers, body: 'text' }
    await assert.rejects(() => sandbox.act('shop', 'tell', nobody), /Nobody answered/)

    const out = (await recorded()).filter(({ direction }) => direction === 'out')
    assert.deepEqual(out, [
      {
        standIn: 'shop',
        direction: 'out',
        method: 'POST',
        path: `${sandbox.origins.shop}/echo`,
        query: { n: '1' },
        requestHeaders: headers,
        requestBody: { f: 6 },
        status: 200,
        responseBody: { parsed: { f: 6 }, raw: Buffer.from('{"f":6}').toString('hex') },
        fault: null,
      },
      {
        standIn: 'shop',
        direction: 'out',
        method: 'POST',
        path: 'http://127.0.0.1:1/',
        query: {},
        requestHeaders: headers,
        requestBody: 'text',
        status: null,
        responseBody: null,
        fault: null,
      },
    ])
  })

  test('an injected fault is marked as one', async ({ assert, test: self }) => {
    const { sandbox, request } = await openShop(self, { recordTo: join(folder, 'log.jsonl') })
    sandbox.inject('shop', { kind: 'status', status: 500 })
    await request('POST /sales/one')
    sandbox.inject('shop', { kind: 'drop' })
    await assert.rejects(() => request('POST /sales/one'))
    const marks = (await recorded()).map(({ status, fault }) => [status, fault])
    assert.deepEqual(marks, [
      [500, 'status'],
      [201, 'drop'],
    ])
  })

  test('a message waits for its answer only so long', async ({ assert, test: self }) => {
    const { sandbox } = await openShop(self)
    sandbox.inject('shop', { kind: 'hang' })
    const url = `${sandbox.origins.shop}/page`
    const message = { url, headers: {}, body: '', timeoutMs: 20 }
    await assert.rejects(() => sandbox.act('shop', 'tell', message), /Nobody answered/)
  })
})

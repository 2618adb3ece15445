import { test } from '@japa/runner'
import { startSandbox } from '../src/index.ts'
import { openShop, shop } from './support.ts'

test.group('Routing', () => {
  test('a route gets its decoded parameters and answers JSON', async ({ assert, test: self }) => {
    const { request } = await openShop(self)
    const response = await request('POST /sales/two%20words%2Fone')
    assert.equal(response.status, 201)
    assert.equal(response.headers.get('content-type'), 'application/json')
    assert.equal(response.headers.get('x-shop'), 'yes')
    assert.deepEqual(await response.json(), { name: 'two words/one' })
  })

  test('a literal after a second colon belongs to the route', async ({ assert, test: self }) => {
    const { request } = await openShop(self)
    assert.deepEqual(await (await request('GET /values/A1%3AB2:sum')).json(), { sum: 'A1:B2' })
    assert.deepEqual(await (await request('GET /values/A1:B2')).json(), { range: 'A1:B2' })
  })

  test('a text body goes out as it is, a status without body stays empty', async ({
    assert,
    test: self,
  }) => {
    const { request } = await openShop(self)
    const page = await request('GET /page')
    assert.equal(page.headers.get('content-type'), 'text/html')
    assert.equal(await page.text(), '<p>')
    assert.equal((await request('DELETE /sales')).status, 204)
  })

  test('{$self} is answered in the words of the vendor')
    .with(['GET /sales/one', 'POST /nowhere', 'POST /sales/', 'POST /sales/%E0%A4%A'])
    .run(async ({ assert, test: self }, line) => {
      const { request } = await openShop(self)
      const response = await request(line)
      assert.equal(response.status, 404)
      assert.deepEqual(await response.json(), { shopError: `nothing at ${line.split(' ')[1]}` })
    })

  test('a handler that throws is the vendor’s own 500', async ({ assert, test: self }) => {
    const { request } = await openShop(self)
    const complain = console.error
    const complaints: unknown[][] = []
    console.error = (...words) => complaints.push(words)
    self.cleanup(() => {
      console.error = complain
    })
    const response = await request('GET /broken')
    assert.equal(response.status, 500)
    assert.deepEqual(await response.json(), { shopError: 'status 500' })
    assert.lengthOf(complaints, 1)
  })

  test('a stand-in knows its own address and the one for browsers', async ({
    assert,
    test: self,
  }) => {
    const { sandbox } = await openShop(self)
    assert.match(sandbox.origins.shop ?? '', /^http:\/\/127\.0\.0\.1:\d+$/)
    assert.deepEqual(await sandbox.act('shop', 'context', null), {
      origin: sandbox.origins.shop,
      browserUrl: 'http://localhost:3333/sandbox/shop',
    })
  })

  test('two stand-ins of one name, or of a name of ours, do not start', async ({ assert }) => {
    const publicUrl = 'http://localhost:3333'
    await assert.rejects(() => startSandbox({ standIns: [shop, shop], publicUrl }), /"shop"/)
    const control = { ...shop, id: 'control' }
    await assert.rejects(() => startSandbox({ standIns: [control], publicUrl }), /"control"/)
  })

  test('a start that fails leaves no port open', async ({ assert, test: self }) => {
    const { sandbox } = await openShop(self)
    const taken = Number(new URL(sandbox.controlUrl).port)
    const publicUrl = 'http://localhost:3333'
    let address = ''
    const watched = {
      ...shop,
      create: (context: Parameters<typeof shop.create>[0]) => {
        address = context.origin
        return shop.create(context)
      },
    }
    await assert.rejects(
      () => startSandbox({ standIns: [watched], publicUrl, ports: { control: taken } }),
      /EADDRINUSE/
    )
    await assert.rejects(() => fetch(address))
  })
})

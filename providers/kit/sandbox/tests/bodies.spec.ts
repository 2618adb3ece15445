import { test } from '@japa/runner'
import { openShop } from './support.ts'

const FORM = { 'content-type': 'application/x-www-form-urlencoded' }

test.group('Request bodies', () => {
  test('the bytes are kept as they came', async ({ assert, test: self }) => {
    const { request } = await openShop(self)
    const body = '{ "name":  "Zoë" }'
    const echo = await (await request('POST /echo', { body })).json()
    assert.deepEqual(echo, { parsed: { name: 'Zoë' }, raw: Buffer.from(body).toString('hex') })
  })

  test('no body parses to nothing', async ({ assert, test: self }) => {
    const { request } = await openShop(self)
    assert.deepEqual(await (await request('POST /echo')).json(), { parsed: null, raw: '' })
  })

  test('broken JSON is the client’s mistake, in the words of the vendor', async ({
    assert,
    test: self,
  }) => {
    const { request } = await openShop(self)
    const response = await request('POST /echo', { body: '{"name":' })
    assert.equal(response.status, 400)
    assert.deepEqual(await response.json(), { shopError: 'status 400' })
  })

  test('the form {0} is read as nested fields')
    .with([
      ['a=1&b=', { a: '1', b: '' }],
      ['a=1&a=2', { a: '2' }],
      ['tags[]=x&tags[]=y', { tags: ['x', 'y'] }],
      [
        'line_items[0][price_data][unit_amount]=500&line_items[0][quantity]=1&line_items[1][quantity]=2',
        {
          line_items: [{ price_data: { unit_amount: '500' }, quantity: '1' }, { quantity: '2' }],
        },
      ],
      ['list[10]=k&list[9]=j', { list: ['j', 'k'] }],
      ['metadata%5Baccount_id%5D=a%26b+c', { metadata: { account_id: 'a&b c' } }],
      ['half[open=1', { 'half[open': '1' }],
    ] as [string, unknown][])
    .run(async ({ assert, test: self }, [body, expected]) => {
      const { request } = await openShop(self)
      const echo = await (await request('POST /echo', { headers: FORM, body })).json()
      assert.deepEqual(echo.parsed, expected)
    })

  test('a field called __proto__ is only a field', async ({ assert, test: self }) => {
    const { request } = await openShop(self)
    await request('POST /echo', { headers: FORM, body: '__proto__[polluted]=yes' })
    assert.notProperty({}, 'polluted')
  })
})

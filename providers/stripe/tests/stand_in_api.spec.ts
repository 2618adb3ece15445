import { test } from '@japa/runner'
import Stripe from 'stripe'
import { SECRET_KEY, startStripe } from './support/stripe.ts'

const { errors } = Stripe

test.group('Stand-in | the API refuses what Stripe refuses', (group) => {
  let stripe: Awaited<ReturnType<typeof startStripe>>
  group.setup(async () => {
    stripe = await startStripe()
    return () => stripe.close()
  })

  function sdk(key = SECRET_KEY) {
    const { hostname, port } = new URL(stripe.origin)
    return new Stripe(key, { host: hostname, port, protocol: 'http', maxNetworkRetries: 0 })
  }

  async function post(body: string, headers: Record<string, string> = {}) {
    const response = await fetch(`${stripe.origin}/v1/checkout/sessions`, {
      method: 'POST',
      body,
      headers: {
        'authorization': `Bearer ${SECRET_KEY}`,
        'content-type': 'application/x-www-form-urlencoded',
        ...headers,
      },
    })
    const { id, error } = (await response.json()) as { id?: string; error?: ErrorBody }
    return { status: response.status, id, error }
  }

  test('an address that does not exist is an error for the SDK, not a success', async ({
    assert,
  }) => {
    const request = sdk().rawRequest('POST', '/v1/no_such_thing', { a: 'b' })
    const error = await request.catch((reason: unknown) => reason)
    assert.instanceOf(error, errors.StripeInvalidRequestError)
    assert.equal((error as InstanceType<typeof errors.StripeError>).statusCode, 404)
    assert.match((error as Error).message, /Unrecognized request URL \(POST: \/v1\/no_such_thing\)/)
  })

  test('the key {key} is refused')
    .with([{ key: 'sk_live_kametrixsandbox' }, { key: 'anything-goes' }])
    .run(async ({ assert }, { key }) => {
      const error = await sdk(key)
        .checkout.sessions.retrieve('cs_test_1')
        .catch((reason: unknown) => reason)
      assert.instanceOf(error, errors.StripeAuthenticationError)
      assert.notInclude((error as Error).message, key)
    })

  test('a request without a key is refused', async ({ assert }) => {
    const { status, error } = await post('mode=payment', { authorization: '' })
    assert.equal(status, 401)
    assert.equal(error?.type, 'invalid_request_error')
  })

  test('a request is refused, naming {param}: {code}')
    .with([
      { body: 'success_url=http://a.example', param: 'mode', code: 'parameter_missing' },
      { body: 'mode=payment', param: 'line_items', code: 'parameter_missing' },
      { body: 'mode=payment&colour=red', param: 'colour', code: 'parameter_unknown' },
      {
        body: 'mode=payment&line_items[0][quantity]=1&line_items[0][price_data][currency]=eur',
        param: 'line_items[0][price_data][product_data]',
        code: 'parameter_missing',
      },
      {
        body: `${item('unit_amount', '12.5')}&success_url=http://a.example`,
        param: 'line_items[0][price_data][unit_amount]',
        code: 'parameter_invalid_integer',
      },
      {
        body: `${item('unit_amount', '1250')}&success_url=nowhere`,
        param: 'success_url',
        code: 'url_invalid',
      },
      { body: item('unit_amount', '1250'), param: 'success_url', code: 'parameter_missing' },
    ])
    .run(async ({ assert }, { body, param, code }) => {
      const { status, error } = await post(body)
      assert.equal(status, 400)
      assert.equal(error?.type, 'invalid_request_error')
      assert.equal(error?.param, param)
      assert.equal(error?.code, code)
    })

  test('one idempotency key with other parameters is refused', async ({ assert }) => {
    const key = { 'idempotency-key': 'once' }
    const body = `${item('unit_amount', '1250')}&success_url=http://a.example`
    const first = await post(body, key)
    const again = await post(body, key)
    const other = await post(body.replace('1250', '99'), key)
    assert.equal(first.status, 200)
    assert.deepEqual(again, first)
    assert.equal(other.status, 400)
    assert.equal(other.error?.type, 'idempotency_error')
  })

  test('a checkout that is over cannot be expired', async ({ assert }) => {
    const { checkoutId } = await stripe.billing.openCheckout(await stripe.order())
    await stripe.sandbox.act('stripe', 'pay', { checkoutId })
    const error = await sdk()
      .checkout.sessions.expire(checkoutId)
      .catch((reason: unknown) => reason)
    assert.instanceOf(error, errors.StripeInvalidRequestError)
  })
})

interface ErrorBody {
  type: string
  param?: string
  code?: string
}

function item(name: string, value: string): string {
  const price = `line_items[0][price_data]`
  return `mode=payment&line_items[0][quantity]=1&${price}[currency]=eur&${price}[product_data][name]=Pack&${price}[${name}]=${value}`
}

import { test } from '@japa/runner'
import { ask } from './support/raw.ts'
import { startStripe } from './support/stripe.ts'

test.group('Stand-in | money, as Stripe refuses it', (group) => {
  let stripe: Awaited<ReturnType<typeof startStripe>>
  group.setup(async () => {
    stripe = await startStripe()
    return () => stripe.close()
  })
  group.each.setup(() => {
    stripe.receiver.ready = async () => {}
    stripe.sandbox.reset()
  })

  const act = (action: string, input: object) =>
    stripe.sandbox.act('stripe', action, input) as Promise<any>

  /** A kept card, and what charges it. */
  async function charge(number: string) {
    const { customerId: customer } = await stripe.order()
    const { cardId } = await act('saveCard', { customerId: customer, number })
    return {
      customer,
      payment_method: cardId as string,
      amount: '1000',
      currency: 'eur',
      confirm: 'true',
      off_session: 'true',
    }
  }

  async function paid() {
    const { body } = await ask(
      stripe.origin,
      'POST /v1/payment_intents',
      await charge('4242424242424242')
    )
    return body.id!
  }

  const refund = (paymentId: string, amount: number) =>
    ask(stripe.origin, 'POST /v1/refunds', { payment_intent: paymentId, amount: String(amount) })

  test('a refused card is an error with its payment, also when it is asked for again', async ({
    assert,
  }) => {
    const fields = await charge('4000000000000341')
    const first = await ask(stripe.origin, 'POST /v1/payment_intents', fields, 'refused')
    const again = await ask(stripe.origin, 'POST /v1/payment_intents', fields, 'refused')
    assert.equal(first.status, 402)
    assert.deepInclude(first.body.error, { type: 'card_error', code: 'card_declined' })
    assert.equal(first.body.error?.payment_intent?.status, 'requires_payment_method')
    assert.deepEqual(again.body, first.body)
    assert.equal(again.headers.get('idempotent-replayed'), 'true')
    assert.lengthOf(await act('listPayments', {}), 1)
  })

  test('a second request under a key is refused while the first still runs', async ({ assert }) => {
    let letGo = () => {}
    const reached = new Promise<void>((resolve) => {
      stripe.receiver.ready = () => {
        resolve()
        return new Promise((release) => (letGo = release))
      }
    })
    const order = () => ask(stripe.origin, 'POST /v1/customers', { name: 'Ahorn' }, 'at-once')
    const first = order()
    await reached
    const second = await order()
    letGo()
    assert.equal(second.status, 409)
    assert.equal(second.body.error?.code, 'idempotency_key_in_use')
    assert.equal((await first).status, 200)
  })

  test('{call} is answered in the words of Stripe: {code}')
    .with([
      { call: 'POST /v1/customers', code: 'parameter_unknown' },
      { call: 'GET /v1/customers/search', code: 'parameter_unknown' },
      { call: 'POST /v1/payment_intents', code: 'parameter_unknown' },
      { call: 'GET /v1/payment_intents', code: 'parameter_unknown' },
      { call: 'POST /v1/refunds', code: 'parameter_unknown' },
      { call: 'GET /v1/refunds', code: 'parameter_unknown' },
      { call: 'GET /v1/disputes/du_1', code: 'parameter_unknown' },
      { call: 'POST /v1/billing_portal/sessions', code: 'parameter_unknown' },
      { call: 'GET /v1/events', code: 'parameter_unknown' },
      { call: 'POST /v1/subscriptions', code: undefined },
      { call: 'GET /v1/charges', code: undefined },
    ])
    .run(async ({ assert }, { call, code }) => {
      const { status, body } = await ask(stripe.origin, call, { colour: 'red' })
      assert.equal(status, code ? 400 : 404)
      assert.equal(body.error?.type, 'invalid_request_error')
      assert.equal(body.error?.code, code)
    })

  test('more than is left cannot be given back, nor anything twice', async ({ assert }) => {
    const paymentId = await paid()
    assert.equal((await refund(paymentId, 400)).status, 200)
    const tooMuch = await refund(paymentId, 601)
    assert.equal(tooMuch.status, 400)
    assert.match(tooMuch.body.error?.message ?? '', /€6\.01.*greater than unrefunded.*€6\.00/)
    assert.equal((await refund(paymentId, 600)).status, 200)
    assert.equal((await refund(paymentId, 1)).body.error?.code, 'charge_already_refunded')
  })

  test('what a bank took back cannot be given back; what it only asks about can', async ({
    assert,
  }) => {
    const paymentId = await paid()
    const { disputeId } = await act('openDispute', { paymentId, inquiry: true })
    assert.equal((await refund(paymentId, 100)).status, 200)
    await act('decideDispute', { disputeId, verdict: 'opened' })
    assert.equal((await refund(paymentId, 100)).body.error?.code, 'charge_disputed')
  })

  test('search finds a customer a minute later, the key at once', async ({ assert }) => {
    const query = `metadata['accountId']:'account-1'`
    const find = async () =>
      (await ask(stripe.origin, 'GET /v1/customers/search', { query })).body.data
    await stripe.order()
    assert.isEmpty(await find())
    stripe.sandbox.clock.advance(61_000)
    assert.lengthOf((await find())!, 1)
  })

  test('events are listed in turns, of some types and since an instant', async ({ assert }) => {
    const list = async (fields: Record<string, string>) =>
      (await ask(stripe.origin, 'GET /v1/events', fields)).body
    await paid()
    const all = (await list({})).data!
    const first = await list({ limit: '2' })
    const second = await list({ limit: '100', starting_after: first.data![1]!.id })
    assert.isTrue(first.has_more)
    assert.isFalse(second.has_more)
    assert.deepEqual([...first.data!, ...second.data!], all)

    const types = { 'types[0]': 'customer.created', 'types[1]': 'charge.succeeded' }
    assert.deepEqual(
      (await list(types)).data!.map(({ type }) => type),
      ['charge.succeeded', 'customer.created']
    )
    stripe.sandbox.clock.advance(60_000)
    const now = String(Math.floor(stripe.sandbox.clock.now().getTime() / 1000))
    assert.isEmpty((await list({ 'created[gte]': now })).data)
    assert.equal((await list({ starting_after: 'evt_none' })).error?.code, 'resource_missing')
    assert.equal((await list({ limit: '101' })).error?.param, 'limit')
  })
})

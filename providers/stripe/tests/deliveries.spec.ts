import { test } from '@japa/runner'
import { checkoutRequest, startStripe } from './support/stripe.ts'

type Stripe = Awaited<ReturnType<typeof startStripe>>

test.group('Stand-in | events', (group) => {
  let stripe: Stripe
  group.each.setup(async () => {
    stripe = await startStripe()
    return () => stripe.close()
  })

  async function open() {
    return (await stripe.billing.openCheckout(checkoutRequest())).checkoutId
  }

  function keys() {
    return stripe.receiver.received.map((request) => stripe.inbound.receive(request).key)
  }

  test('an event sent twice has one key', async ({ assert }) => {
    await stripe.sandbox.act('stripe', 'pay', { checkoutId: await open(), repeat: true })
    const [first, second, ...more] = keys()
    assert.match(first ?? '', /^evt_\w+$/)
    assert.equal(first, second)
    assert.isEmpty(more)
  })

  test('two events about one checkout have two keys and one subject', async ({ assert }) => {
    const checkoutId = await open()
    await stripe.sandbox.act('stripe', 'pay', { checkoutId, secondEventId: true })
    const messages = stripe.receiver.received.map((one) => stripe.inbound.receive(one))
    assert.lengthOf(new Set(messages.map(({ key }) => key)), 2)
    assert.deepEqual(
      messages.map(({ subject }) => subject),
      [checkoutId, checkoutId]
    )
  })

  test('an event that was not taken stays pending, and is sent again under its id', async ({
    assert,
  }) => {
    stripe.receiver.status = 503
    await stripe.sandbox.act('stripe', 'pay', { checkoutId: await open() })
    assert.equal(deliveryColumn(stripe), 'pending (503)')

    stripe.receiver.status = 200
    await stripe.sandbox.act('stripe', 'resendPending', {})
    await stripe.sandbox.act('stripe', 'resendPending', {})
    assert.equal(deliveryColumn(stripe), 'delivered')
    assert.lengthOf(keys(), 2)
    assert.lengthOf(new Set(keys()), 1)
  })

  test('a receiver that is away does not hinder the payment', async ({ assert }) => {
    const checkoutId = await open()
    await stripe.receiver.close()
    await stripe.sandbox.act('stripe', 'pay', { checkoutId })
    assert.isTrue((await stripe.billing.findCheckout(checkoutId))?.paid)
    assert.equal(deliveryColumn(stripe), 'pending (no answer)')
  })

  test('a reset forgets checkouts and events, and still knows where the install listens', async ({
    assert,
  }) => {
    const forgotten = await open()
    await stripe.sandbox.reset()
    assert.isNull(await stripe.billing.findCheckout(forgotten))
    await stripe.sandbox.act('stripe', 'pay', { checkoutId: await open() })
    assert.lengthOf(keys(), 1)
  })
})

function deliveryColumn({ sandbox }: Stripe): unknown {
  const tables = sandbox.inspect().find(({ id }) => id === 'stripe')?.inspections ?? []
  const events = tables.find(({ title }) => title === 'Events')
  return events?.rows[0]?.[events.columns.indexOf('delivery')]
}

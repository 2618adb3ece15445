import { test } from '@japa/runner'
import { inOrder } from '../sandbox/passage.ts'
import { startStripe } from './support/stripe.ts'

type Stripe = Awaited<ReturnType<typeof startStripe>>

test.group('Stand-in | events', (group) => {
  let stripe: Stripe
  group.each.setup(async () => {
    stripe = await startStripe()
    return () => stripe.close()
  })

  async function open() {
    return (await stripe.billing.openCheckout(await stripe.order())).checkoutId
  }

  /** What arrived of one type. */
  function heard(type = 'checkout.session.completed') {
    return stripe.receiver.received
      .map((request) => stripe.inbound.receive(request))
      .filter((message) => message.type === type)
  }

  function keys() {
    return heard().map(({ key }) => key)
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
    assert.lengthOf(new Set(keys()), 2)
    assert.deepEqual(
      heard().map(({ subject }) => subject),
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

  test('what was not taken is sent again when its time has come, less and less often', async ({
    assert,
  }) => {
    stripe.receiver.status = 503
    await stripe.sandbox.act('stripe', 'pay', { checkoutId: await open() })
    const wait = async (minutes: number) => {
      stripe.sandbox.clock.advance(minutes * 60_000)
      await stripe.billing.findCheckout('cs_test_any')
      return keys().length
    }
    assert.equal(await wait(0.9), 1)
    assert.equal(await wait(0.1), 2)
    assert.equal(await wait(5), 2)
    assert.equal(await wait(5), 3)
    stripe.receiver.status = 200
    assert.equal(await wait(60), 4)
    assert.equal(await wait(10_000), 4)
  })

  test('events are held back, and let go the other way round', async ({ assert }) => {
    const checkoutId = await open()
    await stripe.sandbox.act('stripe', 'setPassage', { hold: true })
    await stripe.sandbox.act('stripe', 'pay', { checkoutId, late: true })
    await stripe.sandbox.act('stripe', 'settleLate', { checkoutId })
    stripe.receiver.received.length = 0
    await stripe.sandbox.act('stripe', 'release', { order: 'backwards' })
    const types = stripe.receiver.received.map((one) => stripe.inbound.receive(one).type)
    assert.deepEqual(types, [
      'checkout.session.async_payment_succeeded',
      'payment_intent.succeeded',
      'charge.succeeded',
      'checkout.session.completed',
      'charge.pending',
      'payment_intent.processing',
      'payment_intent.created',
    ])
  })

  test('events that were held back come shuffled, several at once, each as often as was asked', async ({
    assert,
  }) => {
    const checkoutId = await open()
    await stripe.sandbox.act('stripe', 'setPassage', { hold: true, times: 3 })
    await stripe.sandbox.act('stripe', 'pay', { checkoutId })
    const release = async (seed: number) => {
      stripe.receiver.received.length = 0
      await stripe.sandbox.act('stripe', 'release', { order: 'shuffled', seed, atOnce: 4 })
      return stripe.receiver.received.map((one) => stripe.inbound.receive(one).type)
    }
    const types = await release(7)
    assert.lengthOf(types, 4 * 3)
    assert.lengthOf(new Set(types), 4)
    assert.isEmpty(await release(7))
  })

  test('one seed shuffles one way', ({ assert }) => {
    const events = Array.from({ length: 20 }, (_, index) => index)
    const shuffled = inOrder(events, 'shuffled', 7)
    assert.deepEqual(inOrder(events, 'shuffled', 7), shuffled)
    assert.notDeepEqual(inOrder(events, 'shuffled', 8), shuffled)
    assert.notDeepEqual(shuffled, events)
    assert.sameMembers(shuffled, events)
  })

  test('events are sent several times, if that is asked for', async ({ assert }) => {
    await stripe.sandbox.act('stripe', 'setPassage', { times: 3 })
    await stripe.sandbox.act('stripe', 'pay', { checkoutId: await open() })
    assert.lengthOf(keys(), 3)
    assert.lengthOf(new Set(keys()), 1)
  })

  test('an event that was lost on the way is still listed, as it would have been told', async ({
    assert,
  }) => {
    const checkoutId = await open()
    await stripe.sandbox.act('stripe', 'setPassage', { lose: ['*'] })
    stripe.receiver.received.length = 0
    await stripe.sandbox.act('stripe', 'pay', { checkoutId })
    assert.isEmpty(stripe.receiver.received)
    const { items } = await stripe.billing.listMessages(new Date(0), null)
    const listed = items.find(({ type }) => type === 'checkout.session.completed')
    await stripe.sandbox.act('stripe', 'resend', { eventId: listed?.key })
    assert.deepEqual(heard(), [listed!])
    assert.deepEqual(stripe.inbound.parse(listed?.payload), listed)
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
  return events?.rows.at(-1)?.[events.columns.indexOf('delivery')]
}

import { test } from '@japa/runner'
import { assertFails } from '@kametrix/conformance'
import provider from '../src/index.ts'
import { startStripe } from './support/stripe.ts'

/** The SDK repeats once by itself. */
const EVERY_ATTEMPT = { times: 2 }

test.group('Billing', (group) => {
  let stripe: Awaited<ReturnType<typeof startStripe>>
  group.each.setup(async () => {
    stripe = await startStripe()
    return () => stripe.close()
  })

  test('a repeat answers how the checkout is now, not how it was when it opened', async ({
    assert,
  }) => {
    const request = await stripe.order()
    const { checkoutId } = await stripe.billing.openCheckout(request)
    await stripe.sandbox.act('stripe', 'pay', { checkoutId })
    assert.deepInclude(await stripe.billing.openCheckout(request), {
      checkoutId,
      status: 'complete',
      paid: true,
      url: null,
    })
  })

  test('tax is worked out only where it is switched on, and never on top of the price', async ({
    assert,
  }) => {
    const taxing = await provider.contracts.billing({ ...stripe.options, automaticTax: 'true' })
    const plain = await stripe.billing.openCheckout(await stripe.order())
    const taxed = await taxing.openCheckout(await stripe.order())
    assert.equal(taxed.amountMinor, plain.amountMinor)
    const sessions: any = await stripe.sandbox.act('stripe', 'listSessions', {})
    assert.deepEqual(
      sessions.map((session: any) => session.automatic_tax.enabled),
      [false, true]
    )
  })

  test('a customer that was renamed is renamed at Stripe, and only then', async ({ assert }) => {
    const account = { accountId: 'account-1', name: 'Ahorn', email: 'owner@example.com' }
    await stripe.billing.ensureCustomer(account)
    stripe.sandbox.clock.advance(61_000)
    await stripe.billing.ensureCustomer({ ...account, name: 'Eiche', email: null })
    const told = stripe.receiver.received.length
    await stripe.billing.ensureCustomer({ ...account, name: 'Eiche', email: null })
    assert.lengthOf(stripe.receiver.received, told)
    const [customer]: any = await stripe.sandbox.act('stripe', 'listCustomers', {})
    assert.deepInclude(customer, { name: 'Eiche', email: null })
  })

  test('an account with an apostrophe in its id is found like any other', async ({ assert }) => {
    const account = { accountId: `it's \\ one`, name: 'Ahorn', email: null }
    const first = await stripe.billing.ensureCustomer(account)
    stripe.sandbox.clock.advance(2 * 24 * 60 * 60 * 1000)
    assert.deepEqual(await stripe.billing.ensureCustomer(account), first)
  })

  test('a purchase that is just being opened elsewhere is asked for again', async ({ assert }) => {
    const request = await stripe.order()
    stripe.sandbox.inject('stripe', { kind: 'vendor', name: 'idempotency_key_in_use' })
    const { status } = await stripe.billing.openCheckout(request)
    assert.equal(status, 'open')
  })

  test('one that takes longer elsewhere may have happened, and is to be repeated', async ({
    assert,
  }) => {
    const request = await stripe.order()
    const fault = { kind: 'vendor', name: 'idempotency_key_in_use', ...EVERY_ATTEMPT } as const
    stripe.sandbox.inject('stripe', fault)
    const error = await assertFails(assert, 'E_VENDOR_UNAVAILABLE', () =>
      stripe.billing.openCheckout(request)
    )
    assert.isTrue(error.ambiguous)
  })

  test('an answer that is no JSON may have had its effect', async ({ assert }) => {
    const request = await stripe.order()
    stripe.sandbox.inject('stripe', { kind: 'vendor', name: 'bad_gateway', ...EVERY_ATTEMPT })
    const error = await assertFails(assert, 'E_VENDOR_ANSWER_UNREADABLE', () =>
      stripe.billing.openCheckout(request)
    )
    assert.isTrue(error.ambiguous)
  })

  test('a 404 that is not from Stripe is neither a checkout nor its absence', async ({
    assert,
  }) => {
    stripe.receiver.status = 404
    const { origin } = new URL(stripe.receiver.url)
    const elsewhere = await provider.contracts.billing({ ...stripe.options, baseUrl: origin })
    await assertFails(assert, 'E_VENDOR_ANSWER_UNREADABLE', () =>
      elsewhere.findCheckout('cs_test_0001')
    )
  })
})

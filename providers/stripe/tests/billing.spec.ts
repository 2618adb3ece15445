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

  test('one purchase at two prices is refused', async ({ assert }) => {
    const request = await stripe.order()
    await stripe.billing.openCheckout(request)
    await assertFails(assert, 'E_VENDOR_REFUSED', () =>
      stripe.billing.openCheckout({ ...request, amountMinor: request.amountMinor + 1 })
    )
  })

  test('a purchase that is just being opened elsewhere is asked for again', async ({ assert }) => {
    const request = await stripe.order()
    stripe.sandbox.inject('stripe', { kind: 'vendor', name: 'idempotency_key_in_use' })
    const { status } = await stripe.billing.openCheckout(request)
    assert.equal(status, 'open')
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

import { test } from '@japa/runner'
import { PUBLIC_URL, startStripe } from './support/stripe.ts'

test.group('Stand-in | the Checkout page, without JavaScript', (group) => {
  let stripe: Awaited<ReturnType<typeof startStripe>>
  group.setup(async () => {
    stripe = await startStripe()
    return () => stripe.close()
  })
  group.each.setup(() => {
    stripe.sandbox.reset()
    stripe.receiver.received.length = 0
  })

  async function open() {
    const checkout = await stripe.billing.openCheckout(await stripe.order())
    const path = (checkout.url ?? '').replace(`${PUBLIC_URL}/sandbox/stripe`, '')
    return { ...checkout, page: `${stripe.origin}${path}` }
  }

  function press(page: string, action: string, typed: Record<string, string> = {}) {
    return fetch(page, {
      method: 'POST',
      body: new URLSearchParams({ action, ...typed }),
      redirect: 'manual',
    })
  }

  function heard() {
    return stripe.receiver.received
      .map((request) => stripe.inbound.receive(request))
      .filter(({ type }) => type.startsWith('checkout.'))
  }

  test('shows what is bought and for how much, with a way back', async ({ assert }) => {
    const { page } = await open()
    const html = await (await fetch(page)).text()
    assert.include(html, 'Popular: 2,500 credits')
    assert.include(html, '€25.00')
    assert.include(html, `href="${PUBLIC_URL}/app/credits"`)
    assert.notInclude(html, '<script')
  })

  test('links relatively, so that it works below a proxied path', async ({ assert }) => {
    const { page, url } = await open()
    const html = await (await fetch(page)).text()
    const sheet = /rel="stylesheet" href="([^"]+)"/.exec(html)?.[1] ?? ''
    assert.equal(new URL(sheet, url ?? '').pathname, '/sandbox/stripe/pages.css')
    const response = await fetch(new URL(sheet, page))
    assert.equal(response.status, 200)
    assert.match(response.headers.get('content-type') ?? '', /^text\/css/)
  })

  test('Pay: paid, told, and sent back with the checkout id', async ({ assert }) => {
    const { page, checkoutId } = await open()
    const response = await press(page, 'pay')
    assert.equal(response.status, 303)
    const location = `${PUBLIC_URL}/app/credits?checkout=${checkoutId}`
    assert.equal(response.headers.get('location'), location)
    assert.deepInclude(await stripe.billing.findCheckout(checkoutId), {
      status: 'complete',
      paid: true,
      url: null,
    })
    assert.deepEqual(
      heard().map(({ message }) => message?.kind),
      ['checkout.settled']
    )
  })

  test('a bank debit completes unpaid, and is paid when the money arrives', async ({ assert }) => {
    const { page, checkoutId } = await open()
    await press(page, 'pay_late')
    assert.deepInclude(await stripe.billing.findCheckout(checkoutId), {
      status: 'complete',
      paid: false,
    })
    await press(page, 'settle')
    assert.isTrue((await stripe.billing.findCheckout(checkoutId))?.paid)
    assert.deepEqual(
      heard().map(({ type }) => type),
      ['checkout.session.completed', 'checkout.session.async_payment_succeeded']
    )
  })

  test('a bank debit that the bank refuses is never paid', async ({ assert }) => {
    const { page, checkoutId } = await open()
    await press(page, 'pay_late')
    await press(page, 'decline')
    assert.isFalse((await stripe.billing.findCheckout(checkoutId))?.paid)
    assert.equal(heard().at(-1)?.message?.kind, 'checkout.failed')
  })

  test('a card that is {what} leaves the checkout open, and says why')
    .with([
      { what: 'declined', card: '4000 0000 0000 0002', says: 'Your card was declined.' },
      { what: 'empty', card: '4000000000009995', says: 'There is not enough money on your card.' },
      { what: 'no test card', card: '4111 1111 1111 1111', says: 'Only test cards' },
    ])
    .run(async ({ assert }, { card, says }) => {
      const { page, checkoutId } = await open()
      const refused = await press(page, 'pay', { card })
      assert.equal(refused.status, 402)
      assert.include(await refused.text(), says)
      assert.equal((await stripe.billing.findCheckout(checkoutId))?.status, 'open')
      await press(page, 'pay', { card: '4242 4242 4242 4242' })
      assert.isTrue((await stripe.billing.findCheckout(checkoutId))?.paid)
    })

  test('a card whose bank asks is paid once the payer confirms', async ({ assert }) => {
    const { page, checkoutId } = await open()
    const asked = await press(page, 'pay', { card: '4000002500003155' })
    assert.include(await asked.text(), 'do you confirm')
    const refused = await press(page, 'refuse', { card: '4000002500003155' })
    assert.equal(refused.status, 402)
    assert.isFalse((await stripe.billing.findCheckout(checkoutId))?.paid)
    await press(page, 'confirm', { card: '4000002500003155' })
    assert.isTrue((await stripe.billing.findCheckout(checkoutId))?.paid)
  })

  test('a debit is settled by time, or refused by it where the bank account is such', async ({
    assert,
  }) => {
    const good = await open()
    const bad = await open()
    await press(good.page, 'pay_late', { iban: 'DE89 3704 0044 0532 0130 00' })
    await press(bad.page, 'pay_late', { iban: 'DE62370400440532013001' })
    stripe.sandbox.clock.advance(5 * 24 * 60 * 60 * 1000)
    assert.isTrue((await stripe.billing.findCheckout(good.checkoutId))?.paid)
    assert.isFalse((await stripe.billing.findCheckout(bad.checkoutId))?.paid)
    assert.sameMembers(
      heard().map(({ message }) => message?.kind),
      ['checkout.settled', 'checkout.settled', 'checkout.settled', 'checkout.failed']
    )
  })

  test('speaks German where the browser does', async ({ assert }) => {
    const { page } = await open()
    const html = await (await fetch(page, { headers: { 'accept-language': 'de-AT,en' } })).text()
    assert.include(html, '<html lang="de">')
    assert.include(html, '25,00\u00a0€ bezahlen')
  })

  test('cannot be paid twice', async ({ assert }) => {
    const { page } = await open()
    await press(page, 'pay')
    assert.equal((await press(page, 'pay')).status, 400)
    assert.lengthOf(heard(), 1)
    assert.notInclude(await (await fetch(page)).text(), '<form')
  })

  test('an unknown checkout and an unknown button are refused', async ({ assert }) => {
    const { page } = await open()
    assert.equal((await fetch(`${stripe.origin}/checkout/cs_test_none`)).status, 404)
    assert.equal((await press(page, 'constructor')).status, 400)
  })

  test('expires after a day, and says so', async ({ assert }) => {
    const { page, checkoutId } = await open()
    stripe.sandbox.clock.advance(24 * 60 * 60 * 1000)
    assert.deepInclude(await stripe.billing.findCheckout(checkoutId), {
      status: 'expired',
      paid: false,
    })
    assert.equal((await press(page, 'pay')).status, 400)
    assert.deepEqual(
      heard().map(({ message }) => message?.kind),
      ['checkout.expired']
    )
  })
})

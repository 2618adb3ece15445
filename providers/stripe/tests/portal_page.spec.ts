import { test } from '@japa/runner'
import { PUBLIC_URL, startStripe } from './support/stripe.ts'

test.group('Stand-in | the portal, without JavaScript', (group) => {
  let stripe: Awaited<ReturnType<typeof startStripe>>
  group.each.setup(async () => {
    stripe = await startStripe()
    return () => stripe.close()
  })

  async function openPortal() {
    const { customerId, ...order } = await stripe.order({ saveCard: true })
    const { checkoutId } = await stripe.billing.openCheckout({ customerId, ...order })
    await stripe.sandbox.act('stripe', 'pay', { checkoutId })
    const returnUrl = `${PUBLIC_URL}/app/credits`
    const { url } = await stripe.billing.openPortal({ customerId, returnUrl })
    return { customerId, page: url.replace(`${PUBLIC_URL}/sandbox/stripe`, stripe.origin) }
  }

  test('shows what was paid and by which card, a receipt, and a way back', async ({ assert }) => {
    const { page } = await openPortal()
    const html = await (await fetch(page)).text()
    for (const part of ['Popular: 2,500 credits', '€25.00', 'Visa •••• 4242', '/app/credits"']) {
      assert.include(html, part)
    }
    const receipt = /href="(\.\.\/receipts\/[^"]+)"/.exec(html)?.[1] ?? ''
    assert.include(await (await fetch(new URL(receipt, page))).text(), '€25.00')
  })

  test('a card is removed, and told of', async ({ assert }) => {
    const { page, customerId } = await openPortal()
    const [card] = await stripe.billing.listCards(customerId)
    const body = new URLSearchParams({ action: 'remove', card: card?.cardId ?? '' })
    const removed = await fetch(page, { method: 'POST', body })
    assert.equal(removed.status, 200)
    assert.include(await removed.text(), 'No card is kept.')
    assert.isEmpty(await stripe.billing.listCards(customerId))
    const last = stripe.inbound.receive(stripe.receiver.received.at(-1)!)
    assert.deepInclude(last.message, { kind: 'cards.changed', customerId })
    assert.equal((await fetch(page, { method: 'POST', body })).status, 400)
  })

  test('a portal that was never opened is not there', async ({ assert }) => {
    assert.equal((await fetch(`${stripe.origin}/portal/bps_none`)).status, 404)
  })
})

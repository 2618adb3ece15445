import type { CheckoutRequest } from '@kametrix/contracts'
import type { Claim } from '../support/claim.ts'
import { assertFails, attemptWithLostAnswer } from '../support/failures.ts'
import type { BillingHarness } from './harness.ts'

function aCheckout(changes: Partial<CheckoutRequest> = {}): CheckoutRequest {
  return {
    purchaseId: '019c0000-0000-7000-8000-00000000000a',
    accountId: '019c0000-0000-7000-8000-00000000000b',
    description: '1,000 credits',
    amountMinor: 1000,
    currency: 'eur',
    email: 'owner@example.com',
    successUrl: 'https://app.example.com/app/credits?done=1',
    cancelUrl: 'https://app.example.com/app/credits',
    ...changes,
  }
}

export function claimCheckouts(claim: Claim<BillingHarness>): void {
  claim('a checkout opens with what was asked', async ({ billing }, assert) => {
    const checkout = await billing.openCheckout(aCheckout())
    const { purchaseId, accountId, amountMinor, currency } = aCheckout()
    assert.deepInclude(checkout, { purchaseId, accountId, amountMinor, currency })
    assert.deepInclude(checkout, { status: 'open', paid: false })
    assert.match(checkout.url ?? '', /^https?:\/\//)
    assert.deepEqual(await billing.findCheckout(checkout.checkoutId), checkout)
  })

  claim('a payer without an e-mail address can pay too', async ({ billing }, assert) => {
    const checkout = await billing.openCheckout(aCheckout({ email: null }))
    assert.equal(checkout.status, 'open')
  })

  claim('one purchase opens one checkout', async (harness, assert) => {
    const { purchaseId } = aCheckout()
    const first = await harness.billing.openCheckout(aCheckout())
    const second = await harness.billing.openCheckout(aCheckout())
    assert.equal(second.checkoutId, first.checkoutId)
    assert.equal(await harness.countCheckouts(purchaseId), 1)
  })

  claim('a lost answer never opens a second checkout', async (harness, assert) => {
    await harness.loseNextAnswer()
    await attemptWithLostAnswer(assert, () => harness.billing.openCheckout(aCheckout()))
    await harness.billing.openCheckout(aCheckout())
    assert.equal(await harness.countCheckouts(aCheckout().purchaseId), 1)
  })

  claim('another purchase opens another checkout', async ({ billing }, assert) => {
    const one = await billing.openCheckout(aCheckout())
    const two = await billing.openCheckout(
      aCheckout({ purchaseId: '019c0000-0000-7000-8000-00000000000c' })
    )
    assert.notEqual(two.checkoutId, one.checkoutId)
  })

  claim('money that is there is paid', async (harness, assert) => {
    const { checkoutId } = await harness.billing.openCheckout(aCheckout())
    await harness.pay(checkoutId)
    const checkout = await harness.billing.findCheckout(checkoutId)
    assert.deepInclude(checkout, { status: 'complete', paid: true, url: null, amountMinor: 1000 })
  })

  claim('money on its way is complete but not paid until it arrives', async (harness, assert) => {
    const { checkoutId } = await harness.billing.openCheckout(aCheckout())
    await harness.payLate(checkoutId)
    assert.deepInclude(await harness.billing.findCheckout(checkoutId), {
      status: 'complete',
      paid: false,
    })
    await harness.settleLate(checkoutId)
    assert.isTrue((await harness.billing.findCheckout(checkoutId))?.paid)
  })

  claim('an expired checkout is over and not paid', async (harness, assert) => {
    const { checkoutId } = await harness.billing.openCheckout(aCheckout())
    await harness.expire(checkoutId)
    assert.deepInclude(await harness.billing.findCheckout(checkoutId), {
      status: 'expired',
      paid: false,
      url: null,
    })
  })

  claim('a currency that is none is refused in words', async ({ billing }, assert) => {
    const error = await assertFails(assert, 'E_VENDOR_REFUSED', () =>
      billing.openCheckout(aCheckout({ currency: 'zzz' }))
    )
    assert.isNotEmpty(error.message)
  })

  claim('a checkout that was never there is null', async ({ billing }, assert) => {
    assert.isNull(await billing.findCheckout('no_such_checkout'))
  })
}

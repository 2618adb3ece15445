import type { Claim } from '../support/claim.ts'
import { assertFails, attemptWithLostAnswer } from '../support/failures.ts'
import type { BillingHarness } from './harness.ts'
import { aCheckout, ACCOUNT, OTHER_PURCHASE_ID, PURCHASE_ID } from './samples.ts'

export function claimCheckouts(claim: Claim<BillingHarness>): void {
  claim('a checkout opens with what was asked', async ({ billing }, assert) => {
    const checkout = await billing.openCheckout(await aCheckout(billing))
    assert.deepInclude(checkout, {
      purchaseId: PURCHASE_ID,
      accountId: ACCOUNT.accountId,
      paymentId: null,
      amountMinor: 1000,
      currency: 'eur',
      status: 'open',
      paid: false,
    })
    assert.match(checkout.url ?? '', /^https?:\/\//)
    assert.deepEqual(await billing.findCheckout(checkout.checkoutId), checkout)
  })

  claim('one purchase opens one checkout', async (harness, assert) => {
    const { billing } = harness
    const first = await billing.openCheckout(await aCheckout(billing))
    const second = await billing.openCheckout(await aCheckout(billing))
    assert.equal(second.checkoutId, first.checkoutId)
    assert.equal(await harness.countCheckouts(PURCHASE_ID), 1)
  })

  claim('a lost answer never opens a second checkout', async (harness, assert) => {
    const request = await aCheckout(harness.billing)
    await harness.loseNextAnswer()
    await attemptWithLostAnswer(assert, () => harness.billing.openCheckout(request))
    await harness.billing.openCheckout(request)
    assert.equal(await harness.countCheckouts(PURCHASE_ID), 1)
  })

  claim('another purchase opens another checkout', async ({ billing }, assert) => {
    const one = await billing.openCheckout(await aCheckout(billing))
    const other = await aCheckout(billing, { purchaseId: OTHER_PURCHASE_ID })
    assert.notEqual((await billing.openCheckout(other)).checkoutId, one.checkoutId)
  })

  claim('one purchase at two prices is refused', async ({ billing }, assert) => {
    await billing.openCheckout(await aCheckout(billing))
    const dearer = await aCheckout(billing, { amountMinor: 1001 })
    await assertFails(assert, 'E_VENDOR_REFUSED', () => billing.openCheckout(dearer))
  })

  claim('an expired checkout is over and not paid', async (harness, assert) => {
    const { billing } = harness
    const { checkoutId } = await billing.openCheckout(await aCheckout(billing))
    await harness.expire(checkoutId)
    assert.deepInclude(await billing.findCheckout(checkoutId), {
      status: 'expired',
      paid: false,
      url: null,
    })
  })

  claim('a checkout that is closed is over, once and for all', async ({ billing }, assert) => {
    const { checkoutId } = await billing.openCheckout(await aCheckout(billing))
    const closed = await billing.closeCheckout(checkoutId)
    assert.deepInclude(closed, { checkoutId, status: 'expired', paid: false, url: null })
    assert.deepEqual(await billing.closeCheckout(checkoutId), closed)
    assert.deepEqual(await billing.findCheckout(checkoutId), closed)
  })

  claim('a checkout that was paid stays so when it is closed', async (harness, assert) => {
    const { billing } = harness
    const { checkoutId } = await billing.openCheckout(await aCheckout(billing))
    await harness.pay(checkoutId)
    const closed = await billing.closeCheckout(checkoutId)
    assert.deepInclude(closed, { status: 'complete', paid: true })
  })

  claim('a currency that is none is refused in words', async ({ billing }, assert) => {
    const request = await aCheckout(billing, { currency: 'zzz' })
    const error = await assertFails(assert, 'E_VENDOR_REFUSED', () => billing.openCheckout(request))
    assert.isNotEmpty(error.message)
  })

  claim(
    'a checkout that was never there is null, and cannot be closed',
    async (harness, assert) => {
      const { billing } = harness
      assert.isNull(await billing.findCheckout('no_such_checkout'))
      await assertFails(assert, 'E_NOT_FOUND', () => billing.closeCheckout('no_such_checkout'))
    }
  )
}

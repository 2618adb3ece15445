import { PAYMENT_FAILURES } from '@kametrix/contracts'
import type { Claim } from '../support/claim.ts'
import type { BillingHarness } from './harness.ts'
import { aCheckout, ACCOUNT, aPaidCheckout, OTHER_PURCHASE_ID, PURCHASE_ID } from './samples.ts'

export function claimPaying(claim: Claim<BillingHarness>): void {
  claim('money that is there is paid', async (harness, assert) => {
    const { billing } = harness
    const { checkoutId } = await billing.openCheckout(await aCheckout(billing))
    await harness.pay(checkoutId)
    const checkout = await billing.findCheckout(checkoutId)
    assert.deepInclude(checkout, { status: 'complete', paid: true, url: null, amountMinor: 1000 })
  })

  claim('money on its way is complete but not paid until it arrives', async (harness, assert) => {
    const { billing } = harness
    const { checkoutId } = await billing.openCheckout(await aCheckout(billing))
    await harness.payLate(checkoutId)
    assert.deepInclude(await billing.findCheckout(checkoutId), { status: 'complete', paid: false })
    await harness.settleLate(checkoutId)
    assert.isTrue((await billing.findCheckout(checkoutId))?.paid)
  })

  claim('money that never arrives is never paid', async (harness, assert) => {
    const { billing } = harness
    const { checkoutId } = await billing.openCheckout(await aCheckout(billing))
    await harness.payLate(checkoutId)
    const { paymentId } = (await billing.findCheckout(checkoutId))!
    assert.equal((await billing.findPayment(paymentId!))?.status, 'pending')
    await harness.failLate(checkoutId)
    assert.deepInclude(await billing.findCheckout(checkoutId), { status: 'complete', paid: false })
    const payment = await billing.findPayment(paymentId!)
    assert.equal(payment?.status, 'failed')
    assert.oneOf(payment?.failure, [...PAYMENT_FAILURES])
  })

  claim('what was paid leads to its payment, with a receipt', async (harness, assert) => {
    const { billing } = harness
    const payment = await billing.findPayment(await aPaidCheckout(harness))
    assert.deepInclude(payment, {
      purchaseId: PURCHASE_ID,
      accountId: ACCOUNT.accountId,
      customerId: (await billing.ensureCustomer(ACCOUNT)).customerId,
      amountMinor: 1000,
      currency: 'eur',
      status: 'paid',
      failure: null,
    })
    assert.match(payment?.receiptUrl ?? '', /^https?:\/\//)
  })

  claim('a card is kept only when that was asked for', async (harness, assert) => {
    const { billing } = harness
    const { customerId } = await billing.ensureCustomer(ACCOUNT)
    await aPaidCheckout(harness)
    assert.isEmpty(await billing.listCards(customerId))
    const keeping = await aCheckout(billing, { purchaseId: OTHER_PURCHASE_ID, saveCard: true })
    await harness.pay((await billing.openCheckout(keeping)).checkoutId)
    const cards = await billing.listCards(customerId)
    assert.lengthOf(cards, 1)
    assert.match(cards[0]!.label, /^\S.* •••• \d{4}$/)
    assert.isAtLeast(cards[0]!.expiresYear, 2026)
    assert.isTrue(cards[0]!.expiresMonth >= 1 && cards[0]!.expiresMonth <= 12)
  })
}

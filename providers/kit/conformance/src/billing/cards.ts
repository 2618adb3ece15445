import { PAYMENT_FAILURES } from '@kametrix/contracts'
import type { Claim } from '../support/claim.ts'
import { answeredOrToBeRepeated, assertFails, attemptWithLostAnswer } from '../support/failures.ts'
import type { BillingHarness } from './harness.ts'
import { aCharge } from './samples.ts'

export function claimCards(claim: Claim<BillingHarness>): void {
  claim('a kept card is charged without the payer', async (harness, assert) => {
    const request = await aCharge(harness)
    const payment = await harness.billing.chargeCard(request)
    const { purchaseId, accountId, customerId, amountMinor, currency } = request
    assert.deepInclude(payment, { purchaseId, accountId, customerId, amountMinor, currency })
    assert.deepInclude(payment, { status: 'paid', failure: null })
    assert.match(payment.receiptUrl ?? '', /^https?:\/\//)
    assert.deepEqual(await harness.billing.findPayment(payment.paymentId), payment)
  })

  for (const failure of PAYMENT_FAILURES) {
    claim(`a card that cannot be charged says why: ${failure}`, async (harness, assert) => {
      const payment = await harness.billing.chargeCard(await aCharge(harness, failure))
      const status = failure === 'authentication_required' ? 'action-required' : 'failed'
      assert.deepInclude(payment, { status, failure, receiptUrl: null })
      assert.deepEqual(await harness.billing.findPayment(payment.paymentId), payment)
    })
  }

  for (const kind of ['pays', 'card_declined'] as const) {
    claim(`one purchase charges once, by a card of the kind ${kind}`, async (harness, assert) => {
      const request = await aCharge(harness, kind)
      const first = await harness.billing.chargeCard(request)
      assert.deepEqual(await harness.billing.chargeCard(request), first)
      await harness.waitTwoDays()
      assert.deepEqual(await harness.billing.chargeCard(request), first)
      assert.equal(await harness.countPayments(request.purchaseId), 1)
    })
  }

  claim('a lost answer never charges twice', async (harness, assert) => {
    const request = await aCharge(harness)
    await harness.loseNextAnswer()
    await attemptWithLostAnswer(assert, () => harness.billing.chargeCard(request))
    assert.equal((await harness.billing.chargeCard(request)).status, 'paid')
    assert.equal(await harness.countPayments(request.purchaseId), 1)
  })

  claim('asked for twice at once, a card is charged once', async (harness, assert) => {
    const request = await aCharge(harness)
    const twice = [harness.billing.chargeCard(request), harness.billing.chargeCard(request)]
    await answeredOrToBeRepeated(assert, twice)
    assert.equal(await harness.countPayments(request.purchaseId), 1)
  })

  claim('one purchase is not charged at two prices', async (harness, assert) => {
    const request = await aCharge(harness)
    await harness.billing.chargeCard(request)
    const dearer = { ...request, amountMinor: request.amountMinor + 1 }
    await assertFails(assert, 'E_VENDOR_REFUSED', () => harness.billing.chargeCard(dearer))
  })

  claim(
    'cards are listed newest first, without those that were removed',
    async (harness, assert) => {
      const { billing } = harness
      const { customerId, cardId: oldest } = await aCharge(harness)
      const removed = await harness.saveCard(customerId, 'pays')
      const newest = await harness.saveCard(customerId, 'card_declined')
      await harness.removeCard(customerId, removed)
      const cards = await billing.listCards(customerId)
      assert.deepEqual(
        cards.map(({ cardId }) => cardId),
        [newest, oldest]
      )
    }
  )

  claim('a card that was removed or never there cannot be charged', async (harness, assert) => {
    const request = await aCharge(harness)
    await harness.removeCard(request.customerId, request.cardId)
    await assertFails(assert, 'E_NOT_FOUND', () => harness.billing.chargeCard(request))
    const unknown = { ...request, cardId: 'no_such_card' }
    await assertFails(assert, 'E_NOT_FOUND', () => harness.billing.chargeCard(unknown))
    assert.equal(await harness.countPayments(request.purchaseId), 0)
  })

  claim('a payer who was never there cannot be charged', async (harness, assert) => {
    const request = { ...(await aCharge(harness)), customerId: 'no_such_customer' }
    await assertFails(assert, 'E_NOT_FOUND', () => harness.billing.chargeCard(request))
  })

  claim('a payment that was never there is null', async ({ billing }, assert) => {
    assert.isNull(await billing.findPayment('no_such_payment'))
  })
}

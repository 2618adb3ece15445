import type { Claim } from '../support/claim.ts'
import { answeredOrToBeRepeated, assertFails, attemptWithLostAnswer } from '../support/failures.ts'
import type { BillingHarness } from './harness.ts'
import { aCharge, aPaidCheckout } from './samples.ts'

const KEY = '019c0000-0000-7000-8000-00000000000e'
const OTHER_KEY = '019c0000-0000-7000-8000-00000000000f'

/** A payment of 10.00, and the order to give 4.00 of it back. */
async function aRefund(harness: BillingHarness) {
  return { key: KEY, paymentId: await aPaidCheckout(harness), amountMinor: 400 }
}

export function claimRefunds(claim: Claim<BillingHarness>): void {
  claim('a part is given back, then the rest', async (harness, assert) => {
    const { billing } = harness
    const request = await aRefund(harness)
    const part = await billing.refund(request)
    assert.deepInclude(part, { ...request, currency: 'eur', status: 'succeeded' })
    assert.instanceOf(part.at, Date)
    const rest = await billing.refund({ ...request, key: OTHER_KEY, amountMinor: 600 })
    assert.deepEqual(await billing.listRefunds(request.paymentId), [rest, part])
  })

  claim('one key gives back once, also days later', async (harness, assert) => {
    const { billing } = harness
    const request = await aRefund(harness)
    const first = await billing.refund(request)
    assert.deepEqual(await billing.refund(request), first)
    await harness.waitTwoDays()
    assert.deepEqual(await billing.refund(request), first)
    assert.lengthOf(await billing.listRefunds(request.paymentId), 1)
  })

  claim('a lost answer never gives back twice', async (harness, assert) => {
    const { billing } = harness
    const request = await aRefund(harness)
    await harness.loseNextAnswer()
    await attemptWithLostAnswer(assert, () => billing.refund(request))
    assert.equal((await billing.refund(request)).key, KEY)
    assert.lengthOf(await billing.listRefunds(request.paymentId), 1)
  })

  claim('asked for twice at once, money goes back once', async (harness, assert) => {
    const { billing } = harness
    const request = await aRefund(harness)
    await answeredOrToBeRepeated(assert, [billing.refund(request), billing.refund(request)])
    assert.lengthOf(await billing.listRefunds(request.paymentId), 1)
  })

  claim('one key with another amount is refused', async (harness, assert) => {
    const request = await aRefund(harness)
    await harness.billing.refund(request)
    const other = { ...request, amountMinor: 401 }
    await assertFails(assert, 'E_VENDOR_REFUSED', () => harness.billing.refund(other))
  })

  claim(
    'more than is left is refused, in words, and nothing goes back',
    async (harness, assert) => {
      const { billing } = harness
      const request = await aRefund(harness)
      await billing.refund(request)
      const tooMuch = { ...request, key: OTHER_KEY, amountMinor: 601 }
      const error = await assertFails(assert, 'E_VENDOR_REFUSED', () => billing.refund(tooMuch))
      assert.isNotEmpty(error.message)
      assert.lengthOf(await billing.listRefunds(request.paymentId), 1)
    }
  )

  claim('what was never paid is not given back', async (harness, assert) => {
    const { paymentId } = await harness.billing.chargeCard(await aCharge(harness, 'card_declined'))
    const request = { key: KEY, paymentId, amountMinor: 1 }
    await assertFails(assert, 'E_VENDOR_REFUSED', () => harness.billing.refund(request))
  })

  claim(
    'what was given back at the vendor is listed, as nobody of ours',
    async (harness, assert) => {
      const { billing } = harness
      const request = await aRefund(harness)
      await harness.refundAtVendor(request.paymentId, 300)
      await billing.refund(request)
      assert.deepEqual(
        (await billing.listRefunds(request.paymentId)).map(({ key, amountMinor }) => [
          key,
          amountMinor,
        ]),
        [
          [KEY, 400],
          [null, 300],
        ]
      )
    }
  )

  claim('money that did not arrive can be given back again', async (harness, assert) => {
    const { billing } = harness
    const request = await aRefund(harness)
    const { refundId } = await billing.refund({ ...request, amountMinor: 1000 })
    await harness.failRefund(refundId)
    const [failed] = await billing.listRefunds(request.paymentId)
    assert.equal(failed?.status, 'failed')
    const again = await billing.refund({ ...request, key: OTHER_KEY, amountMinor: 1000 })
    assert.equal(again.status, 'succeeded')
  })

  claim('of a payment that was never there, nothing goes back', async ({ billing }, assert) => {
    const request = { key: KEY, paymentId: 'no_such_payment', amountMinor: 100 }
    await assertFails(assert, 'E_NOT_FOUND', () => billing.refund(request))
    assert.isEmpty(await billing.listRefunds('no_such_payment'))
  })
}
